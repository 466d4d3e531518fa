# Watching feeds: a server on loopback, and what a user sees of it.
load common

text="Rebels attacked the town of Mandera on Saturday and killed 26 people, the Interior Ministry said. The government of Kenya sent troops to \
the border on Sunday, and the president condemned the attack in a speech to parliament in Nairobi. Officials of the county said that the road \
to the town was closed and that aid could reach the people there only by air until the army had cleared it of mines."

start_server() { # [certificate]
    mkdir -p www
    (cd www && exec python3 "$BATS_TEST_DIRNAME/server.py" "$@" 2>../requests 3>&-) &
    server=$!
    for _ in $(seq 100); do [ -s www/port ] && break; sleep 0.1; done
    port=$(cat www/port)
}

teardown() {
    [ -z "${watcher:-}" ] || kill -KILL "$watcher" 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
}

feed() { # number of entries
    echo '<rss version="2.0"><channel><title>Lakeside</title>'
    for i in $(seq "$1"); do
        echo "<item><title>Report $i</title><guid isPermaLink=\"false\">$i</guid><pubDate>Sun, 04 Mar 2012 10:0$i:00 +0300</pubDate>"
        echo "<description>$text</description></item>"
    done
    echo '</channel></rss>'
}

# Waits until a command succeeds, for up to 30 seconds.
until_true() {
    for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done
    false
}

reports_are() { # number
    [ "$(dateline reports --store a.db | wc -l)" -eq "$1" ]
}

@test "a feed is read once, with what it gives and the pages that it leads to" {
    start_server
    mkdir www/news
    echo "<html><body><article><h1>Linked</h1><p>$text</p><p>$text</p></article></body></html>" >www/news/linked.html
    { feed 1 | sed 's/<.channel>.*//'; echo '<item><title>Linked</title><link>/news/linked.html</link><description>Teaser ...</description></item>'
      echo '<item><title>Gone</title><link>/news/gone.html</link></item></channel></rss>'; } >www/feed.xml
    echo "http://127.0.0.1:$port/feed.xml # ours" >list
    ask watch list --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    [ "$(jq -r .type <<<"$output" | grep -c ASSAULT)" -ge 1 ]
    [[ "$stderr" == *"/news/gone.html: the server says 404; given up"* ]]
    [ "$(dateline reports --store a.db | jq -r .title | sort | tr '\n' ' ')" = "Linked Report 1 " ]
    grep -q 'GET /robots.txt' requests
    ask watch list --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [ "$(grep -c 'GET /feed.xml' requests)" -eq 1 ]
}

@test "robots.txt is obeyed" {
    start_server
    feed 1 >www/feed.xml
    printf 'User-agent: dateline\nDisallow: /feed\n' >www/robots.txt
    ask watch "http://127.0.0.1:$port/feed.xml" --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    [[ "$stderr" == *"robots.txt does not allow it; tried again at "* ]]
    [ "$(grep -c 'GET /feed.xml' requests)" -eq 0 ]
}

@test "private addresses, other schemes and wrong certificates are refused" {
    start_server
    feed 1 >www/feed.xml
    for host in localhost 2130706433; do
        ask watch "http://$host:$port/feed.xml" --once --store "$host.db"
        [ "$status" -eq 0 ]
        [[ "$stderr" == *"private address"* ]]
    done
    [ ! -s requests ]
    ask watch "http://127.0.0.1:$port/to/file%3A%2F%2F%2Fetc%2Fpasswd" --once --allow-private --store a.db
    [[ "$stderr" == *"is redirected to no http or https address: file:///etc/passwd"* ]]
    ask watch file:///etc/passwd --store a.db
    [ "$status" -eq 1 ]
    echo "ftp://127.0.0.1/feed" >list
    ask watch list --store a.db
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"list:1: is no http or https address"* ]]
    kill "$server"
    rm www/port
    openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost 2>/dev/null
    cat key.pem cert.pem >both.pem
    start_server ../both.pem
    ask watch "https://localhost:$port/feed.xml" --once --allow-private --store b.db
    [ "$status" -eq 0 ]
    [[ "$stderr" == *"certificate"*"; tried again at "* ]]
    [ "$(dateline reports --store b.db | wc -l)" -eq 0 ]
}

@test "SIGHUP reads the list again, SIGTERM ends it, and the next one goes on" {
    start_server
    feed 2 >www/one.xml
    feed 3 | sed 's/guid/id/g; s/Report/Other/g' >www/two.xml
    echo "http://127.0.0.1:$port/one.xml" >list
    "$DATELINE" watch list --allow-private --store a.db >events 2>log 3>&- &
    watcher=$!
    until_true reports_are 2
    echo "http://127.0.0.1:$port/two.xml" >>list
    kill -HUP "$watcher"
    until_true reports_are 5
    echo nonsense >list
    kill -HUP "$watcher"
    until_true grep "the old one holds" log
    kill -TERM "$watcher"
    wait "$watcher"
    watcher=
    tail -1 log | grep -q "^2 feeds, read 2 times; 0 pages; 5 new reports"
    [ "$(jq -r .type events | sort -u)" = "$(dateline events --store a.db | jq -r .type | sort -u)" ]
    echo "http://127.0.0.1:$port/one.xml" >list
    ask watch list --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    reports_are 5
}

@test "killed in the middle, nothing is lost and nothing is there twice" {
    start_server
    mkdir www/news
    { echo '<rss><channel>'; for i in 1 2 3 4 5 6; do echo "<item><title>Page $i</title><link>/news/$i.html</link></item>"; done; echo '</channel></rss>'; } >www/feed.xml
    for i in 1 2 3 4 5 6; do echo "<html><body><article><h1>Page $i</h1><p>$text</p><p>Number $i. $text</p></article></body></html>" >www/news/$i.html; done
    "$DATELINE" watch "http://127.0.0.1:$port/feed.xml" --allow-private --store a.db >/dev/null 2>log 3>&- &
    watcher=$!
    until_true grep 'GET /news/2' requests
    kill -KILL "$watcher"
    wait "$watcher" || true
    watcher=
    ask watch "http://127.0.0.1:$port/feed.xml" --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    [ "$(dateline reports --store a.db | jq -r .title | sort | tr '\n' ' ')" = "Page 1 Page 2 Page 3 Page 4 Page 5 Page 6 " ]
    [ "$(grep -c 'GET /feed.xml' requests)" -eq 1 ]
}

@test "files of feeds are reports to the other commands" {
    feed 2 >a.xml
    ask extract --format jsonl a.xml
    [ "$status" -eq 0 ]
    [ "$(jq -r .title <<<"$output" | tr '\n' ' ')" = "Report 1 Report 2 " ]
    ask add --format jsonl --store a.db a.xml
    [ "$status" -eq 0 ]
    reports_are 2
    echo '<opml><body><outline xmlUrl="https://a.example/feed"/></body></opml>' >list.xml
    ask extract list.xml
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"is a list of feeds"* ]]
}

@test "escapes and bidi controls of a feed never reach the terminal" {
    printf '<rss><item><title>Red &#27;[31m alert \033[2J</title><description>%s</description></item></rss>' "$text" >a.rss
    ask extract --format text a.rss
    [ "$status" -eq 0 ]
    ! grep -q $'\033' <<<"$output"
}

@test "a report in another language and a stub are kept, as add keeps them" {
    german="Die Regierung hat am Montag beschlossen, die Verhandlungen mit der Opposition fortzusetzen. Der Minister sagte vor Journalisten, dass beide \
Seiten ein Abkommen unterzeichnen wollen, sobald die Gewalt an der Grenze beendet ist."
    start_server
    echo "<html lang=de><body><article><h1>Gespr&auml;che</h1><p>$german</p><p>$german Das sagte er am Abend.</p></article></body></html>" >www/de.html
    cp "$BATS_TEST_DIRNAME/../read/kinds/stub-declared.html" www/stub.html
    cp "$BATS_TEST_DIRNAME/../read/kinds/error-not-found.html" www/error.html
    { echo '<rss><channel>'; for i in de stub error; do echo "<item><title>$i</title><link>/$i.html</link></item>"; done; echo '</channel></rss>'; } >www/feed.xml
    ask watch "http://127.0.0.1:$port/feed.xml" --once --allow-private --store a.db
    [ "$status" -eq 0 ]
    [ "$(dateline reports --store a.db | jq -r .language | sort | tr '\n' ' ')" = "de en " ]
    [ "$(dateline reports --store a.db | jq -r .kind | sort | tr '\n' ' ')" = "article stub " ]
    [[ "$stderr" == *"is no report but an error page"*"; passed over"* ]]
}

@test "an address is an INPUT, and a list of addresses with --fetch" {
    start_server
    for i in 1 2 3; do echo "<html><body><article><h1>Page $i</h1><p>$text</p><p>Number $i. $text</p></article></body></html>" >www/$i.html; done
    printf 'User-agent: dateline\nDisallow: /3\n' >www/robots.txt
    ask extract "http://127.0.0.1:$port/1.html" --allow-private
    [ "$status" -eq 0 ]
    [ "$(jq -r '.title + " " + .url' <<<"$output")" = "Page 1 http://127.0.0.1:$port/1.html" ]
    ask extract "http://127.0.0.1:$port/1.html"
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"private address"* ]]
    printf 'id,publish_date,title,url\n1,2012-03-04,A,http://127.0.0.1:%s/1.html\n2,2012-03-05,B,http://127.0.0.1:%s/3.html\n3,2012-03-06,C,http://127.0.0.1:%s/2.html\n' \
        "$port" "$port" "$port" >cloud.csv
    ask add cloud.csv --store a.db
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"is a list of addresses without text; --fetch reads the pages that they lead to"* ]]
    : >requests
    ask add cloud.csv --fetch --allow-private --store a.db
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"/3.html: robots.txt does not allow it"* ]]
    [ "$(dateline reports --store a.db | jq -r '.title + " " + .published' | sort | tr '\n' ' ')" = "Page 1 2012-03-04 Page 2 2012-03-06 " ]
    [ "$(grep -c 'GET /3.html' requests)" -eq 0 ]
    printf '1\tx\thttp://127.0.0.1:%s/1.html\n2\tx\thttp://127.0.0.1:%s/1.html\n3\tx\thttp://127.0.0.1:%s/gone.html\n' "$port" "$port" "$port" >20120304.export.csv
    ask extract 20120304.export.csv --fetch --allow-private
    [ "$status" -eq 3 ]
    [ "$(jq -r .title <<<"$output")" = "Page 1" ]
    [[ "$stderr" == *"/gone.html: the server says 404"* ]]
}
