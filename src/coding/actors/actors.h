/* Coding: actor expressions, with country, sector, name, role, and which of them name the same actor. */
#ifndef DTL_CODING_ACTORS_H
#define DTL_CODING_ACTORS_H

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

typedef struct dtl_actor_stage dtl_actor_stage; /* loaded, immutable, shared by threads */

/* knowledge must outlive the stage. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with the lexicon's file and line. */
int dtl_actor_stage_open(dtl_actor_stage **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_actor_stage_close(dtl_actor_stage *stage);

/* Fills document->actors, and the country of each sentence; document->places, as far as they are found already, tell where.
 * Actors stand by first token, longer ones first; phrases lie within phrases ("Kenya" in "Kenya's army"). What each is:
 * - text is the phrase as it stands with its determiner, without relative clauses and without appositions behind a comma; these
 * and possessors, conjuncts, pronouns and relative pronouns are expressions of their own. head is the token by which the phrase
 * hangs in the tree, so that an argument of a verb is found by its token.
 * - A phrase that names several sides has one expression for each, of the same span and head: "Russian and Chinese officials",
 * "the ministers of France and Italy", "both sides", "the two countries", "each other", "they".
 * - A word for a country, organisation or group before a noun that does not act is an expression: "Russian" in "the Russian
 * proposal".
 * - What stands for another carries that one's name, role, country, sector and chain.
 * - A country that is inferred, from what the report speaks of or where the clause happens, says so in why.
 * Sentences that are furniture have none. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_actor_stage_run(const dtl_actor_stage *stage, dtl_document *document, dtl_error *error);

#endif
