# The API: what the commands print, over HTTP, and what is refused.
load common

setup_file() {
    cd "$BATS_FILE_TMPDIR" || exit 1
    "$DATELINE" add --quiet --store a.db --outlet lakeside.example "$BATS_TEST_DIRNAME/../../examples" >/dev/null
    "$DATELINE" serve --port 0 --store a.db 2>log 3>&- &
    echo $! >pid
    for _ in $(seq 200); do grep -q answers log && break; sleep 0.1; done
    BASE=$(grep -o 'http://[^/]*' log)
    export BASE STORE="$BATS_FILE_TMPDIR/a.db"
}

teardown_file() {
    kill "$(cat "$BATS_FILE_TMPDIR/pid")"
}

get() { # path, then options of curl
    local path=$1
    shift
    curl -s -g "$@" "$BASE$path"
}

status_of() { # path, then options of curl
    local path=$1
    shift
    curl -s -g -o /dev/null -w '%{http_code}' "$@" "$BASE$path"
}

@test "lists are what the commands print" {
    for list in events mentions reports stories actors quotes; do
        diff <(get "/api/$list?limit=1000" | jq -c ".$list[]") <(dateline $list --store "$STORE" | jq -c .)
    done
    diff <(get '/api/events?country=Chad&since=2014-05&status=asserted' | jq -c '.events[]') \
        <(dateline events --country Chad --since 2014-05 --status asserted --store "$STORE" | jq -c .)
    diff <(get '/api/reports?text=foreign%20minister' | jq -c '.reports[]') <(dateline reports --text "foreign minister" --store "$STORE" | jq -c .)
    [ "$(get /api/ | jq -c '{reports, mentions, events}')" = "$(jq -nc --argjson r "$(dateline reports --store "$STORE" | wc -l)" --argjson m "$(dateline mentions --store "$STORE" | wc -l)" \
        --argjson e "$(dateline events --store "$STORE" | wc -l)" '{reports: $r, mentions: $m, events: $e}')" ]
}

@test "pages hold every row once" {
    after=
    : >rows
    for _ in $(seq 50); do
        get "/api/mentions?limit=7${after:+&after=$after}" >page
        jq -c '.mentions[]' page >>rows
        after=$(jq -r '.next // empty' page)
        [ -n "$after" ] || break
    done
    [ -z "$after" ]
    diff rows <(dateline mentions --store "$STORE" | jq -c .)
}

# All pages of a list, a row a line: path with a limit, list
pages_of() {
    local after=
    for _ in $(seq 50); do
        get "$1${after:+&after=$(jq -rn --arg after "$after" '$after | @uri')}" >page
        jq -c ".$2[]" page
        after=$(jq -r '.next // empty' page)
        [ -n "$after" ] || return 0
    done
    return 1
}

@test "outlets and speakers come in pages too" {
    for query in outlets?order=name outlets?order=reports speakers?since=2000 "outlets?type=CONSULT"; do
        list=${query%%\?*}
        get "/api/$query&limit=1000" | jq -c ".$list[]" >all
        [ "$(wc -l <all)" -gt 3 ]
        pages_of "/api/$query&limit=2" "$list" >rows
        diff all rows
    done
    [ "$(get '/api/outlets?order=reports' | jq -c '[.outlets[].reports] | . == (sort | reverse)')" = true ]
    # A table goes on where its Link says, with the same filters.
    get '/api/outlets?order=reports&type=CONSULT&limit=2&format=csv' -D headers >table.csv
    link=$(sed -n 's/^Link: <\(.*\)>; rel="next".*/\1/p' headers)
    [[ "$link" == *order=reports*type=CONSULT* ]]
    cmp <(get "$link") <(get "/api/outlets?order=reports&type=CONSULT&format=csv" | sed '2,3d' | head -3)
}

@test "a story's differences between two outlets are what the command prints" {
    story=$(dateline reports --text Falkland --store "$STORE" | jq -r .story | head -1)
    get "/api/stories/$story/diff?outlet=meridianpost.example&other=northernherald.example" >answer
    diff <(jq -c '.differences[] | del(.told)' answer) <(dateline diff "$story" meridianpost.example northernherald.example --store "$STORE" 2>said)
    [ "$(jq .alike answer)" = "$(grep -o '^[^0-9]*[0-9]*' said | grep -o '[0-9]*' || echo 0)" ]
    # Those told are the mentions of these outlets, all of them.
    jq -c '.differences[0].told[].mention' answer | sort >told
    event=$(jq -r '.differences[0].event' answer)
    get "/api/mentions?event=$event" | jq -c '.mentions[] | select(.outlet == "meridianpost.example" or .outlet == "northernherald.example").mention' | sort | diff - told
    for bad in "" "outlet=meridianpost.example" "other=northernherald.example"; do [ "$(status_of "/api/stories/$story/diff?$bad")" = 400 ]; done
    [ "$(status_of "/api/stories/$story/diff?outlet=meridianpost.example&other=nobody.example")" = 404 ]
    [ "$(status_of "/api/stories/s-0000000000000000/diff?outlet=meridianpost.example&other=northernherald.example")" = 404 ]
}

@test "counts are what the command prints" {
    for query in 'by=month,type&since=2014-04&until=2014-06' 'by=dyad,year&sparse=true' 'by=type&outlet=lakeside.example' 'by=status&status=any' 'by=outlet,quad'; do
        options=$(sed 's/^/--/; s/&/ --/g; s/=true//; s/=/ /g' <<<"$query")
        diff <(get "/api/counts?$query" | jq -c '.columns as $names | .rows[] | [$names, .] | transpose | map({(.[0]): .[1]}) | add | del(.score)') \
            <(dateline counts $options --store "$STORE" | jq -c 'del(.score)')
    done
    [ "$(get '/api/counts?by=dyad,year&sparse=true' | jq '[.rows[] | select(.[3] == 0)] | length')" = 0 ]
    [ "$(get '/api/counts?by=month' | jq '.outside + ([.rows[][1]] | add)')" = "$(dateline events --status asserted --store "$STORE" | wc -l)" ]
    for bad in by=nothing by=day,month by=dyad,actor by=a,b,c,d,e limit=3 sparse=x; do [ "$(status_of "/api/counts?$bad")" = 400 ]; done
}

@test "one of each is had by its id" {
    for pair in events:event mentions:mention reports:report stories:story; do
        list=${pair%:*} key=${pair#*:}
        get "/api/$list?limit=1" | jq -c ".$list[0]" >first
        diff first <(get "/api/$list/$(jq -r .$key first)" | jq -c 'del(.offsets, .told, .corrections)')
        [ "$(status_of "/api/$list/${key:0:1}-0000000000000000")" = 404 ]
    done
}

@test "ETag, gzip and HEAD" {
    tag=$(get /api/events -D - -o /dev/null | sed -n 's/^ETag: //p' | tr -d '\r')
    [ -n "$tag" ]
    [ "$(status_of /api/events -H "If-None-Match: $tag")" = 304 ]
    [ "$(status_of /api/events -H 'If-None-Match: W/"0"')" = 200 ]
    get /api/events >plain
    cmp plain <(get /api/events --compressed)
    cmp plain <(get /api/events -H 'Accept-Encoding: gzip' | gzip -d)
    [ "$(get /api/events -H 'Accept-Encoding: gzip' | wc -c)" -lt $(($(wc -c <plain) / 3)) ]
    [ "$(status_of /api/events --head)" = 200 ]
}

# A path of the OpenAPI file with an id that is there.
real_path() {
    case $1 in
    /api/stories/*/diff)
        local story
        story=$(get '/api/stories?order=busiest&limit=1')
        jq -r '.stories[0] | "/api/stories/\(.story)/diff?outlet=\(.outlets[0])&other=\(.outlets[1])"' <<<"$story"
        ;;
    /api/outlets/*) echo "/api/outlets/$(get /api/outlets | jq -r '.outlets[0].outlet')" ;;
    *'{id}'*)
        local list id
        list=$(cut -d/ -f3 <<<"$1")
        case $list in
        mentions) id=$(get '/api/mentions?limit=1' | jq -r '.mentions[0].mention') ;;
        *) id=$(get "/api/$list?limit=1" | jq -r ".$list[0] | .event // .report // .story") ;;
        esac
        echo "${1/'{id}'/$id}"
        ;;
    *) echo "$1" ;;
    esac
}

@test "the OpenAPI file says what the server does" {
    api="$BATS_TEST_DIRNAME/../../docs/openapi.json"
    for path in $(jq -r '.paths | to_entries[] | select(.value.get.responses["200"].content // {} | has("application/json")) | .key' "$api"); do
        real=$(real_path "$path")
        [ "$(status_of "$real")" = 200 ] || { echo "$real"; false; }
        # What it requires of the answer is there, and of the first row of each list.
        get "$real" >answer
        jq -e --slurpfile api "$api" --arg path "$path" '
            def parts: if type == "object" and has("$ref") then ($api[0].components.schemas[.["$ref"] | split("/") | last] | parts)
                elif type == "object" and has("allOf") then (.allOf[] | parts) else . end;
            . as $answer | $api[0].paths[$path].get.responses["200"].content["application/json"].schema | [parts]
            | ([.[].required[]? | . as $key | $answer | has($key)] | all)
            and ([.[].properties // {} | to_entries[] | select(.value.type == "array") | .key as $list | (.value.items | [parts][].required // [])[]
                  | . as $key | $answer[$list][0] | select(. != null) | has($key)] | all)' answer >/dev/null || { echo "$path"; false; }
        # Every parameter is taken, and no other one; those that are required are in the path already.
        with="$real?"
        [[ "$real" != *"?"* ]] || with="$real&"
        jq -r --arg path "$path" '. as $api | .paths[$path].get.parameters[]? | if has("$ref") then $api.components.parameters[.["$ref"] | split("/") | last] else . end
            | select(.in == "query" and (.required | not)) | "\(.name)=\(.example | tostring | @uri)"' "$api" >parameters
        while read -r parameter; do
            code=$(status_of "$with$parameter")
            [ "$code" = 200 ] || { echo "$with$parameter: $code"; false; }
            [ "$(status_of "$with$parameter&$parameter")" = 400 ]
        done <parameters
        [ "$(status_of "${with}nonsense=1")" = 400 ]
        # What can be had as CSV is a table, and what cannot says so.
        if grep -q '^format=' parameters; then
            get "${with}format=csv" -D headers >table.csv
            grep -qi '^Content-Type: text/csv' headers
            cmp table.csv <(get "$real" -H 'Accept: text/csv')
        else
            [ "$(status_of "${with}format=csv")" = 400 ]
        fi
    done
    # The filters of the command line are filters of the API.
    [ -z "$(comm -23 <(sed -n 's/^CLI_OPTION([A-Z]*, "\([a-z]*\)", 0, "[A-Z,]*", FILTER,.*/\1/p' "$BATS_TEST_DIRNAME/../../cli/options.def" | sort) \
        <(jq -r '. as $api | .paths["/api/events"].get.parameters[] | .name // (.["$ref"] | split("/") | last)' "$api" | sort))" ]
}

@test "the page and its files" {
    for path in / /now /events /events/e-0000000000000000 /timeline /map /actors /reports /stories/s-0000000000000000 /reports/r-0 /outlets/a.example /quotes; do
        get "$path" -D headers >answer
        cmp answer "$BATS_TEST_DIRNAME/../../web/dist/index.html"
        grep -q "^Content-Type: text/html" headers
        grep -q "^Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" headers
    done
    for pair in page.js:text/javascript page.css:text/css world.json:application/json; do
        get "/${pair%:*}" -D headers >answer
        cmp answer "$BATS_TEST_DIRNAME/../../web/dist/${pair%:*}"
        cmp answer <(get "/${pair%:*}" --compressed)
        grep -q "^Content-Type: ${pair#*:}" headers
        tag=$(sed -n 's/^ETag: //p' headers | tr -d '\r')
        [ "$(status_of "/${pair%:*}" -H "If-None-Match: $tag")" = 304 ]
        [ "$(status_of "/${pair%:*}" -H 'Host: evil.example')" = 403 ]
    done
}

@test "values that cannot be are named" {
    for query in country=XQZ type=HUG type=ASSAULT/hug status=sure since=yesterday until=2012-02-30 limit=0 limit=1001 limit=x after=-1 after=x after=99999999 foo=1 order=x format=xml place=Nowhere disputed=x; do
        [ "$(status_of "/api/events?$query")" = 400 ] || { echo "$query"; false; }
        get "/api/events?$query" | jq -e '.error | length > 5'
    done
    for path in /none /favicon.ico /api /api/none /api/events/ /api/events/e-1/x /api/actors/a-1 /etc/passwd /api/../api/events/%00 /api//events; do
        code=$(status_of "$path" --path-as-is)
        [ "$code" = 404 ] || { echo "$path: $code"; false; }
    done
    [ "$(status_of "/api/events?text=%27%22%3B%20DROP%20TABLE%20event%00%FF")" = 200 ]
    [ "$(status_of "/api/events?$(printf 'outlet=x&%.0s' $(seq 30))")" = 400 ]
    long=$(head -c 100000 /dev/zero | tr '\0' a)
    code=$(printf 'url = "%s/api/events?text=%s"' "$BASE" "$long" | curl -s -o /dev/null -w '%{http_code}' -K -)
    [ "$code" != 200 ]
    [ "$(status_of /api/)" = 200 ]
}

@test "other hosts, other sites and other methods are refused" {
    [ "$(status_of /api/events -H 'Host: evil.example')" = 403 ]
    [ "$(status_of /api/events -H 'Host: 127.0.0.1.evil.example')" = 403 ]
    [ "$(status_of /api/events -H 'Host:')" != 200 ]
    [ "$(status_of /api/events -H "Host: localhost:${BASE##*:}")" = 200 ]
    [ "$(status_of /api/events -H 'Origin: http://evil.example')" = 403 ]
    [ "$(status_of /api/events -H 'Origin: null')" = 403 ]
    [ "$(status_of /api/events -H "Origin: $BASE")" = 200 ]
    [ "$(status_of /api/events -H 'Sec-Fetch-Site: cross-site')" = 403 ]
    for method in POST PUT DELETE OPTIONS PATCH; do [ "$(status_of /api/events -X $method)" = 405 ]; done
    get /api/events -D headers -o /dev/null
    for header in "Content-Security-Policy: default-src 'none'" "X-Content-Type-Options: nosniff" "Cross-Origin-Resource-Policy: same-origin"; do
        grep -q "^$header" headers
    done
    ! grep -qi '^Access-Control' headers
}

@test "any address but loopback needs a token, and the token is asked for" {
    ask serve --store "$STORE" --address 0.0.0.0 --port 0
    [ "$status" -eq 2 ]
    ask serve --store "$STORE" --token short --port 0
    [ "$status" -eq 2 ]
    ask serve --store none.db --port 0
    [ "$status" -eq 1 ]
    ask serve --store "$STORE" --port 99999
    [ "$status" -eq 2 ]
    "$DATELINE" serve --port 0 --store "$STORE" --token 0123456789abcdef 2>log 3>&- &
    own=$!
    for _ in $(seq 200); do grep -q answers log && break; sleep 0.1; done
    BASE=$(grep -o 'http://[^/]*' log)
    [ "$(status_of /)" = 200 ] # where it can be given
    [ "$(status_of /api/)" = 401 ]
    [ "$(status_of /api/ -H 'Authorization: Bearer 0123456789abcdeg')" = 401 ]
    [ "$(status_of /api/ -H 'Authorization: Bearer 0123456789abcdef0')" = 401 ]
    [ "$(status_of /api/ -H 'Authorization: Bearer 0123456789abcdef')" = 200 ]
    kill -TERM "$own"
    wait "$own"
}

@test "what is added meanwhile is answered at once" {
    cp "$STORE" b.db
    "$DATELINE" serve --port 0 --store b.db 2>log 3>&- &
    own=$!
    for _ in $(seq 200); do grep -q answers log && break; sleep 0.1; done
    BASE=$(grep -o 'http://[^/]*' log)
    before=$(get /api/ | jq .reports)
    report "Rebels attacked the town of Mandera on Saturday." | dateline add --quiet --store b.db - >/dev/null
    [ "$(get /api/ | jq .reports)" -eq $((before + 1)) ]
    kill -TERM "$own"
    wait "$own"
}

# Starts a server of its own on a store; BASE and own are set.
start() { # store, then options
    local store=$1
    shift
    "$DATELINE" serve --port 0 --store "$store" "$@" >/dev/null 2>own.log 3>&- &
    own=$!
    for _ in $(seq 300); do grep -q answers own.log && break; sleep 0.1; done
    BASE=$(grep -o 'http://[^/]*' own.log)
}

stop() {
    kill -TERM "$own"
    wait "$own"
}

@test "changes are told while others write, and again to who comes back" {
    cp "$STORE" live.db
    start live.db
    change=$(get /api/ | jq .change)
    curl -sN --max-time 60 "$BASE/api/live" >stream 3>&- &
    reader=$!
    for _ in $(seq 100); do grep -q '^event: hello' stream && break; sleep 0.1; done
    report "Rebels attacked the town of Mandera on Saturday." | dateline add --quiet --store live.db - >/dev/null
    for _ in $(seq 100); do grep -q '"new":\["e-' stream && break; sleep 0.1; done
    id=$(sed -n 's/^data: //p' stream | jq -r '.new[0]? // empty' | tail -1)
    [ "$(get "/api/events/$id" | jq -r .type)" = ASSAULT ]
    # Whoever comes back with the last change that he knows is told what he missed, and nothing else.
    curl -sN --max-time 3 "$BASE/api/live" -H "Last-Event-ID: $change" >again || true
    [ "$(sed -n 's/^data: //p' again | jq -r '.new[0]? // empty')" = "$id" ]
    [ "$(status_of /api/live?since=x)" = 400 ]
    stop # with a reader that is still there
    wait "$reader" || true
    [ "$(get '/api/' || true)" = "" ]
}

post() { # path, body, then options of curl
    local path=$1 body=$2
    shift 2
    curl -s -o answer -w '%{http_code}' -H 'Content-Type: application/json' -d "$body" "$@" "$BASE$path"
}

@test "corrections change their event, survive recode, and are undone" {
    cp "$STORE" edit.db
    dateline events --store edit.db >before
    start edit.db --edit
    [ "$(get /api/ | jq .edit)" = true ]
    event=$(get '/api/events?order=newest&limit=100' | jq -r '[.events[] | select(.mentions | length > 1)][0].event')
    mention=$(get "/api/events/$event" | jq -r '.mentions[-1]')
    other=$(get "/api/events/$event" | jq -r '.mentions[0]')
    [ "$(post /api/corrections "{\"mention\":\"$mention\",\"field\":\"wrong\",\"value\":true,\"by\":\"Ada\",\"reason\":\"it is a film\"}")" = 201 ]
    jq -e '.by == "Ada" and .value == true and .was == false and .undone == null and .applies' answer
    [ "$(post /api/corrections "{\"mention\":\"$other\",\"field\":\"status\",\"value\":\"denied\",\"by\":\"Ada\",\"reason\":\"read on\"}")" = 201 ]
    get "/api/mentions/$mention" | jq -e '.corrected == ["wrong"]'
    get "/api/mentions/$other" | jq -e '.status == "denied" and .corrected == ["status"]'
    for _ in $(seq 100); do
        get "/api/events?status=denied" | jq -e --arg m "$other" '[.events[].mentions[]] | index($m)' && break
        sleep 0.2
    done
    [ "$(get /api/events?limit=1000 | jq --arg m "$mention" '[.events[].mentions[] | select(. == $m)] | length')" = 0 ]
    # What cannot be is refused, and changes nothing.
    for body in '' '[]' '{}' "{\"mention\":\"$other\",\"field\":\"status\",\"value\":\"sure\",\"by\":\"A\",\"reason\":\"r\"}" \
        "{\"mention\":\"$other\",\"field\":\"type\",\"value\":\"HUG\",\"by\":\"A\",\"reason\":\"r\"}" "{\"mention\":\"$other\",\"field\":\"status\",\"value\":\"denied\",\"by\":\"\",\"reason\":\"r\"}" \
        "{\"mention\":\"$other\",\"field\":\"actors.9.country\",\"value\":\"KEN\",\"by\":\"A\",\"reason\":\"r\"}"; do
        [ "$(post /api/corrections "$body")" = 400 ] || { echo "$body"; cat answer; false; }
    done
    [ "$(post /api/corrections '{"mention":"m-0000000000000000","field":"wrong","value":true,"by":"A","reason":"r"}')" = 404 ]
    [ "$(post /api/corrections '{}' -H 'Origin: http://evil.example')" = 403 ]
    [ "$(post /api/corrections '{}' -H 'Sec-Fetch-Site: same-site')" = 403 ]
    [ "$(status_of /api/corrections -d '{}')" = 415 ]
    head -c 20000 /dev/zero | tr '\0' ' ' >long
    [ "$(status_of /api/corrections -H 'Content-Type: application/json' --data-binary @long)" = 413 ]
    stop
    # Coding again keeps them, and so does another store that takes them.
    dateline events --store edit.db >corrected
    ! cmp -s before corrected
    dateline recode --quiet --store edit.db >/dev/null
    diff corrected <(dateline events --store edit.db)
    cp "$STORE" taken.db
    dateline corrections --store edit.db --format jsonl | dateline corrections --quiet --store taken.db -
    diff corrected <(dateline events --store taken.db)
    [ "$(dateline corrections --store taken.db --format csv | wc -l)" -eq 3 ]
    # Undone, all is as it was; both stay on record.
    start edit.db --edit
    for id in $(get /api/corrections | jq -r '.corrections[].correction'); do
        [ "$(post "/api/corrections/$id/undo" '{"by":"Bob","reason":"no"}')" = 200 ]
        [ "$(post "/api/corrections/$id/undo" '{"by":"Bob","reason":"no"}')" = 400 ]
    done
    sleep 2
    stop
    diff before <(dateline events --store edit.db)
    dateline corrections --store edit.db --format jsonl | jq -es 'length == 2 and all(.undone.by == "Bob")'
}

@test "reads go on without an error while reports are added" {
    cp "$STORE" busy.db
    start busy.db
    for path in / /page.js /api/ /api/now '/api/events?limit=20' '/api/events?text=attack' '/api/counts?by=month,type' /api/dyads /api/places /api/timeline \
        /api/outlets /api/stories /api/speakers '/api/quotes?limit=10'; do
        for _ in $(seq 20); do printf 'url = "%s%s"\noutput = /dev/null\n' "$BASE" "$path"; done
    done >urls
    for n in $(seq 8); do
        report "Rebels attacked the town of Mandera on Saturday. $n people were killed." | dateline add --quiet --store busy.db - >/dev/null || touch failed
    done 3>&- &
    writer=$!
    curl -s -g --parallel --parallel-max 16 -w '%{http_code}\n' -K urls | sort | uniq -c >codes
    wait "$writer"
    [ ! -e failed ]
    [ "$(awk '{ print $2 }' codes)" = 200 ] || { cat codes; false; }
    [ "$(get /api/ | jq .reports)" -eq $(($(dateline reports --store "$STORE" | wc -l) + 8)) ]
    stop
}
