/* The built page (web/dist), as bytes of the program. */
    .section .rodata

    .macro file name, path
    .global dtl_page_\name
    .global dtl_page_\name\()_end
dtl_page_\name:
    .incbin "\path"
dtl_page_\name\()_end:
    .byte 0
    .endm

    file index, "index.html"
    file script, "page.js"
    file style, "page.css"
    file world, "world.json"

    .section .note.GNU-stack, "", %progbits
