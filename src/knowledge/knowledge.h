/* Knowledge: what is known beforehand of the world and of a language's words: countries, organisations, titles, sectors,
 * reporting verbs. Read at the start from data/ and lexicon/LANGUAGE/, then immutable and shared by threads. */
#ifndef DTL_KNOWLEDGE_KNOWLEDGE_H
#define DTL_KNOWLEDGE_KNOWLEDGE_H

#include "base/error.h"
#include "knowledge/lexicon_file.h"
#include "types/token.h"

typedef struct dtl_knowledge dtl_knowledge;

/* root: the folder that holds data/ and lexicon/; language: as "en". Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line.
 */
int dtl_knowledge_open(dtl_knowledge **out, const char *root, const char *language, dtl_error *error);
/* The same with a lexicon folder of the user's (NULL: none), which adds to the shipped one and wins over it. DTL_EFORMAT also for
 * a file there that is no part of a lexicon. listener (NULL: none; must outlive the knowledge) gets the mistakes instead of the
 * first one ending it. */
int dtl_knowledge_open_with(dtl_knowledge **out, const char *root, const char *language, const char *own,
                            const dtl_lexicon_listener *listener, dtl_error *error);
/* Tells of names in the user's lexicon that stand behind another entry of the same words, of a kind that comes first. */
void dtl_knowledge_check(const dtl_knowledge *knowledge, const dtl_lexicon_listener *listener);
void dtl_knowledge_close(dtl_knowledge *knowledge);

/* The folder that holds data/ and lexicon/, and the folder of the language's lexicon, ROOT/lexicon/en. */
const char *dtl_knowledge_root(const dtl_knowledge *knowledge);
const char *dtl_knowledge_lexicon(const dtl_knowledge *knowledge);

/* The folders that a stage reads its own files from (dtl_lexicon_read_all). */
const dtl_lexicon_folders *dtl_knowledge_lexicons(const dtl_knowledge *knowledge);

/* What a phrase can be. Values are bits, so that a search can ask for several. */
typedef enum dtl_known_kind {
    DTL_KNOWN_COUNTRY = 1 << 0,      /* "Kenya", "the Netherlands", "U.S." */
    DTL_KNOWN_ADJECTIVE = 1 << 1,    /* "Kenyan", also as a noun for its people ("Kenyans") */
    DTL_KNOWN_CAPITAL = 1 << 2,      /* "Nairobi": a place, or the government when it acts */
    DTL_KNOWN_SEAT = 1 << 3,         /* "the Kremlin", "Downing Street": the government when it acts */
    DTL_KNOWN_ORGANISATION = 1 << 4, /* "NATO", "Hezbollah", "World Bank" */
    DTL_KNOWN_TITLE = 1 << 5,        /* "foreign minister", "Gen.": goes with a name or stands for its holder */
    DTL_KNOWN_GROUP = 1 << 6,        /* "troops", "protesters", "parliament", "police": common nouns with a sector */
    DTL_KNOWN_REGION =
        1 << 7,               /* "West Bank", "Kosovo", "Chechnya": a part of the world with the country that it is coded under */
    DTL_KNOWN_PERSON = 1 << 8 /* "Nelson Mandela", "Mandela": somebody whom news names without saying whose he is */
} dtl_known_kind;

enum { DTL_MAX_OFFICES = 4 };

/* An entry. A phrase that can be several things has an entry for each. */
typedef struct dtl_known {
    dtl_known_kind kind;
    char country[4];  /* ISO 3166-1 alpha-3, or the withdrawn code of a state that has gone; "" when the phrase tells none */
    char mostly[4];   /* the country that it is mostly of, where nothing else tells: "state senator"; "" */
    char sector[4];   /* "" when the phrase tells none */
    dtl_slice name;   /* the full, usual name or the role: "Kenya", "North Atlantic Treaty Organization", "foreign minister" */
    dtl_slice source; /* file and line, as "en/titles.lex:12", for explain */
    struct {
        dtl_day from, to;       /* DTL_NO_DAY: open */
    } offices[DTL_MAX_OFFICES]; /* of a person: when what sector says held; none: always */
    uint8_t office_count;
} dtl_known;

typedef enum dtl_known_office { DTL_OFFICE_HELD, DTL_OFFICE_TO_COME, DTL_OFFICE_PAST } dtl_known_office;
/* Whether a person held his office on a day; held when nothing is known of when, or of the day (DTL_NO_DAY). */
dtl_known_office dtl_known_office_on(const dtl_known *known, dtl_day day);

/* The longest phrase of one of the kinds (bits) that starts at tokens[at] and ends before tokens[end]: how many tokens it takes,
 * 0 for none. Phrases written with capitals match words in that case or in capitals altogether; lower-case phrases match in any
 * case, and their last word also by its lemma ("foreign ministers"). Where kinds tie, the lowest bit wins. */
size_t dtl_knowledge_match(const dtl_knowledge *knowledge, const dtl_token *tokens, size_t at, size_t end, unsigned kinds,
                           const dtl_known **out);

/* The same for a whole piece of text ("Burkina Faso"): NULL when it is no phrase of these kinds. */
const dtl_known *dtl_knowledge_find(const dtl_knowledge *knowledge, dtl_slice phrase, unsigned kinds);

/* The usual English name of a country code, "Kenya"; data NULL for a code that is none. */
dtl_slice dtl_knowledge_country_name(const dtl_knowledge *knowledge, const char *code);

/* The kind of reporting that a verb's lemma tells, as reporting.lex names its sections: "say", "announce", "believe"; data NULL
 * when it is no verb of reporting. */
dtl_slice dtl_knowledge_reporting(const dtl_knowledge *knowledge, dtl_slice lemma);

/* Whether a verb's lemma tells what somebody says ("say", "tell", "report"): whether it is of any kind. */
bool dtl_knowledge_reports(const dtl_knowledge *knowledge, dtl_slice lemma);

#endif
