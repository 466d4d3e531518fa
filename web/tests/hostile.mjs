// Reports that try to be more than text. Whatever they say must be shown as it stands.
export const hostile = {
    id: "hostile-1",
    outlet: "<b>evil</b>.example",
    url: "javascript:window.broken=1",
    title: "<img src=x onerror=window.broken=1> Rebels attacked Mandera \u202eelttab a",
    published: "2014-05-25",
    language: "en",
    text:
        "NAIROBI, May 25 -- Rebels attacked the town of Mandera on Saturday, the Interior Ministry said.\n\n" +
        '<script>window.broken=1</script> <a href="javascript:window.broken=1">Kenya</a> condemned the attack. \u202eThe government of Somalia\u202c protested.\n\n' +
        "{{constructor.constructor('window.broken=1')()}} \u2066Ethiopia\u2069 sent troops to the border on Sunday.",
};

// Letters of one to four bytes before what is marked: where units are confused, the marks slip.
export const wide = {
    id: "wide-1",
    kind: "live",
    outlet: "wide.example",
    url: "https://wide.example/1",
    title: "Café 😀 Łódź: Kenya sent troops to Somalia",
    published: "2014-05-26",
    language: "en",
    text: "Café 😀😀 in Łódź heard it first — “naïve”, said 東京. On Saturday Kenya sent troops to Somalia, the Kenyan foreign minister said.\n\nSomalia thanked Kenya for the troops on Sunday, a day after the “first” 😀 of them arrived.",
};

// An act of which no more than the region is known.
export const regional = {
    id: "regional-1",
    outlet: "regional.example",
    title: "Policemen killed in Rakhine State",
    published: "2014-05-26",
    language: "en",
    text: "Gunmen killed four policemen in Rakhine State on Saturday, a spokesman for the army said.",
};
