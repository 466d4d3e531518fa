# What becomes of stories: related ones are linked, disputes are shown.

load common

@test "a summit and the deal that it led to are two stories, each related to the other" {
    cat >reports.jsonl <<'EOF'
{"outlet":"a.example","published":"2031-03-04","title":"Talks in Adama","text":"ADAMA, Ethiopia -- Kenyan Energy Minister Ruth Obwanda met Ethiopian Foreign Minister Bekele Tesgera in Adama on Tuesday. Obwanda said that Tesgera had promised to open the border."}
{"outlet":"a.example","published":"2031-09-20","title":"Power line agreed","text":"NAIROBI -- Kenyan Energy Minister Ruth Obwanda and Ethiopian Foreign Minister Bekele Tesgera signed an agreement on a power line in Nairobi on Saturday. Kenya will buy electricity."}
{"outlet":"a.example","published":"2031-09-21","title":"Strike in Lima","text":"LIMA -- Peruvian miners went on strike on Sunday. Labour Minister Carla Quispez criticized the miners in Lima."}
EOF
    dateline add --quiet --store a.db reports.jsonl >/dev/null
    dateline stories --store a.db --format jsonl >stories
    [ "$(wc -l <stories)" -eq 3 ]
    [ "$(jq -s '[.[] | select(.related | length == 1)] | length' stories)" -eq 2 ]
    [ "$(jq -s '[.[] | select(.related | length == 0)][0].title' stories)" = '"Strike in Lima"' ]
    dateline show --store a.db --format text "$(jq -rs '.[0].story' stories)" | grep -q '^related'
}

@test "what outlets tell differently of one attack is one event with a dispute" {
    dateline add --quiet --store a.db --outlet lakeside.example "$EXAMPLES" >/dev/null
    dateline events --store a.db --format jsonl >events
    jq -se '[.[] | select(.type == "ASSAULT" and (.outlets | length) == 4)] | length == 1' events
    jq -se '.[] | select(.type == "ASSAULT" and (.outlets | length) == 4) | [.disputes[].field] | index("counts.killed") != null' events
}
