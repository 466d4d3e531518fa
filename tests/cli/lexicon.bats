#!/usr/bin/env bats
# A lexicon of one's own: --lexicon, lexicon check, lexicon import.
load common

code_with() { # text, options
    report "$1" | "$DATELINE" code - --quiet "${@:2}" | jq -c '[.type, .rule, .actors[0].text, .actors[0].sector]'
}

own() { # file, lines
    mkdir -p own
    printf '%s\n' "${@:2}" >"own/$1"
}

@test "a lexicon of one's own adds frames and names" {
    own assault.lex '[ASSAULT pos=verb actor=subj recipient=obj cameo=190]' 'zorch'
    own organisations.lex '[REB country=KEN]' 'Zandu Front'
    run code_with "The Zandu Front zorched the village of Mandera." --lexicon own/
    [ "$output" = '["ASSAULT","own/assault.lex:2","The Zandu Front","REB"]' ]
    [ -z "$(code_with "The Zandu Front zorched the village of Mandera.")" ]
}

@test "it wins over the installed one, and takes away" {
    text="Hezbollah attacked the town of Tyre."
    [[ "$(code_with "$text")" == '["ASSAULT","en/assault.lex:'* ]]
    own threaten.lex '[THREATEN pos=verb actor=subj recipient=obj cameo=130]' 'attack'
    own organisations.lex '[MIL country=LBN]' 'Hezbollah'
    [ "$(code_with "$text" --lexicon own)" = '["THREATEN","own/threaten.lex:2","Hezbollah","MIL"]' ]
    own threaten.lex '[THREATEN pos=verb actor=subj recipient=obj cameo=130]' 'attack obj=dam'
    [[ "$(code_with "$text" --lexicon own)" == '["ASSAULT","en/assault.lex:'* ]]
    own threaten.lex '[THREATEN pos=verb remove=yes]' 'attack'
    [ -z "$(code_with "$text" --lexicon own)" ]
    own threaten.lex '# nothing'
    own organisations.lex '[REB remove=yes]' 'Hezbollah'
    [[ "$(code_with "$text" --lexicon own)" == *null* ]]
}

@test "a mention says which lexicon made it, and explain takes it too" {
    own assault.lex '[ASSAULT pos=verb actor=subj recipient=obj cameo=190]' 'zorch'
    made_by() { report "Rebels attacked the town of Mandera." | "$DATELINE" code - --quiet "$@" | jq -r .made_by; }
    [ "$(made_by)" != "$(made_by --lexicon own)" ]
    report "Rebels zorched the town of Mandera." | dateline add - --quiet --lexicon own >added
    id=$(dateline mentions --format jsonl | jq -r .mention)
    ask explain "$id" --lexicon own
    [ "$status" = 0 ]
    [[ "$output" == *own/assault.lex:2* ]]
    ask explain "$id"
    [[ "$output" == *"is not found when the report is coded again"* ]]
}

@test "a mistake in it is told with its file and line" {
    for wrong in "assault.lex:2:[ASSAULT]:zorch:a frame says its pos" "titles.lex:2:[GOVT]:boss:'GOVT' is no sector" \
        "time.lex::[x]:y:a lexicon of one's own has no file of the name time.lex" \
        "groups.lex:2:[GOV remove=maybe]:mice:remove is yes or not given"; do
        rm -rf own
        IFS=: read -r file line section entry message <<<"$wrong"
        own "$file" "$section" "$entry"
        run code_with "Nothing." --lexicon own
        [[ "$output" == *"$message"* ]]
        [ -z "$line" ] || [[ "$output" == *"own/$file:$line:"* ]]
    done
    ask code --lexicon nowhere -
    [ "$status" = 1 ]
    [[ "$stderr" == *nowhere* ]]
}

@test "lexicon check names every mistake in a folder, and frames that never match" {
    own assault.lex '[ASSAULT pos=verb actor=subj recipient=obj cameo=190]' 'zorch obj=dam,bridge' 'zorch obj=dam' 'smite mode=sword' \
        'zap obj=@dragons' 'zap obj=dam obj_not=dam'
    own titles.lex '[GOV]' 'grand boss' 'grand boss' 'mayor name=' '[GOVT]' 'boss'
    ask lexicon check own
    [ "$status" = 1 ]
    [[ "$stderr" == *"own/assault.lex:3: never told for 'zorch': own/assault.lex:2 fits wherever this does and wins"* ]]
    [[ "$stderr" == *"own/assault.lex:4: 'sword' is no mode of ASSAULT"* ]]
    [[ "$stderr" == *"own/assault.lex:5: '@dragons' in obj is no word class"* ]]
    [[ "$stderr" == *"own/assault.lex:6: never told: obj_not excludes all that obj lists"* ]]
    [[ "$stderr" == *"own/titles.lex:3: 'grand boss' stands twice"* ]]
    [[ "$stderr" == *"own/titles.lex:4: the attribute 'name' has no value"* ]]
    [[ "$stderr" == *"own/titles.lex:6: 'GOVT' is no sector"* ]]
    [ "$(grep -c . <<<"$stderr")" -eq 7 ]
    rm own/titles.lex
    own assault.lex '[ASSAULT pos=verb actor=subj recipient=obj cameo=190]' 'zorch obj=dam,bridge' 'zorch obj=dam'
    ask lexicon check own
    [ "$status" = 0 ]
    [[ "$stderr" == *"never told"* ]]
    ask lexicon check nowhere
    [ "$status" = 1 ]
}

@test "lexicon import converts dictionaries and says what is left" {
    dictionaries=$BATS_TEST_DIRNAME/dictionaries
    ask lexicon import "$dictionaries"/{verbs,tabari,actors,agents}.txt --to taken
    [ "$status" = 0 ]
    [[ "$stderr" == *"told in taken/left.txt"* ]]
    grep -qx 'lend/zorp obj=turnip,oats obl=to:\* recipient=to' taken/aid.lex
    grep -qx 'lend/zorp subj=general obj=weaponry' taken/aid.lex
    grep -qx 'gribble obl=against:\* recipient=against' taken/protest.lex
    grep -qx 'General Orla Mabuto name="Orla Mabuto"' taken/people.lex
    grep -qx 'turnip grower' taken/groups.lex
    grep -q '^\[AID cameo=073 .*needs=both\]$' taken/aid.lex
    for left in "verbs.txt:21: the code is no event in PLOVER" "verbs.txt:23: it asks for a negation" "verbs.txt:25: the code is not known" \
        "verbs.txt:31: a transformation" "actors.txt:8: a code of other dates" "actors.txt:12: a country's name" \
        "actors.txt:14: no country and no sector" "actors.txt:15: text that no lexicon can hold" "agents.txt:5: a set of synonyms"; do
        grep -qF "$left" taken/left.txt || { echo "$left"; cat taken/left.txt; false; }
    done
    ! grep -qi kenya taken/regions.lex
}

@test "what was imported is coded with" {
    dictionaries=$BATS_TEST_DIRNAME/dictionaries
    dateline lexicon import "$dictionaries"/{verbs,tabari,actors,agents}.txt --to taken --quiet
    ask lexicon check taken
    [ "$status" = 0 ]
    [[ "$(code_with "The Zandu Front gribbled against Kenya on Friday." --lexicon taken)" == '["PROTEST","taken/protest.lex:'*'"The Zandu Front","REB"]' ]]
    [ -z "$(code_with "The Zandu Front gribbled against Kenya on Friday.")" ]
}

@test "lexicon import writes over nothing" {
    own assault.lex '[ASSAULT pos=verb actor=subj recipient=obj]' 'zorch'
    cp own/assault.lex before
    ask lexicon import "$BATS_TEST_DIRNAME/dictionaries/verbs.txt" --to own
    [ "$status" = 1 ]
    [[ "$stderr" == *own* ]]
    cmp own/assault.lex before
    ask lexicon import "$BATS_TEST_DIRNAME/dictionaries/verbs.txt"
    [ "$status" = 2 ]
    ask lexicon import missing.txt --to new
    [ "$status" = 1 ]
    [ ! -e new ]
}

@test "one alternative, a short name and a place can be replaced" {
    own threaten.lex '[THREATEN pos=verb actor=subj recipient=with,obj cameo=130]' 'break off'
    own people.lex '[BUS country=CHL]' 'Barack Obama'
    own places.lex '[own]' 'Zebbo lat=1.5 lon=36.25 country=KEN'
    place() { report "Rebels attacked the town of Zebbo." | "$DATELINE" code - -q "$@" | jq -c '[.place.name, .place.lat]'; }
    [ "$(place --lexicon own)" = '["Zebbo",1.5]' ]
    ask lexicon check own
    [ "$status" = 0 ]
    [[ "$(code_with "Chad broke off talks with Sudan." --lexicon own)" == '["THREATEN","own/threaten.lex:2"'* ]]
    [ "$(report "Barack Obama met Rebels. Obama criticised Iran." | "$DATELINE" annotate - -q --lexicon own | jq -r '[.actors[] | select(.text | test("Obama")).sector] | unique | join(",")')" = BUS ]
}

@test "lexicon check tells of what removes nothing and of names that are hidden" {
    own assault.lex '[ASSAULT pos=verb remove=yes]' 'zorch'
    own organisations.lex '[BUS]' 'Nairobi'
    ask lexicon check own
    [ "$status" = 0 ]
    [[ "$stderr" == *"own/assault.lex:2: there is no such frame to remove"* ]]
    [[ "$stderr" == *"own/organisations.lex:2: hidden where both could be meant: countries.tsv:"* ]]
}

@test "what near.lex proposes is less sure, and the reason says so" {
    echo '{"text":"The mission denounced the harassment of journalists by Iranian police.","published":"2012-03-04","outlet":"x.example"}' >near.jsonl
    dateline code near.jsonl >coded
    jq -es 'map(select(.rule | startswith("en/near.lex"))) | length == 1 and .[0].type == "COERCE" and .[0].confidence < 0.6' coded
    jq -es 'map(select(.rule | startswith("en/near.lex") | not)) | all(.confidence > 0.7)' coded
    dateline add --store near.db near.jsonl
    dateline explain --store near.db "$(jq -r 'select(.rule | startswith("en/near.lex")).mention' coded)" | grep -q "proposed as derived of en/coerce.lex"
    # Who has written a frame for the word knows better.
    mkdir -p own
    printf '[COERCE pos=noun cameo=175 actor=by recipient=of of=recipient]\nharassment\n' >own/coerce.lex
    dateline code --lexicon own near.jsonl | jq -es 'map(.rule) | any(startswith("own/coerce.lex")) and all(startswith("en/near.lex") | not)'
}
