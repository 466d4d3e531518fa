/* How far two mentions agree. docs/decisions says why these weights. */
#ifndef DTL_MERGE_COMPARE_H
#define DTL_MERGE_COMPARE_H

#include "merge/view.h"

/* Cannot tell of one act. */
#define DTL_VETO (-1.0)

/* Points of agreement, or DTL_VETO. Mentions of different types are not given. */
double dtl_compare_views(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b);

/* A denial or a toll told by itself: of an act that is told beside it. */
bool dtl_is_of_told(const dtl_view *view);
/* Of two reports that tell of one chain of happenings. */
double dtl_compare_in_story(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b);

/* The points at which two mentions are taken to tell of one act. dtl_compare_views gives less where nothing particular agrees. */
#define DTL_JOIN 3.0

/* Points that other files ask for. */
#define DTL_NEAR_NAME 2.25
#define DTL_SAME_COUNTRY 1.5
#define DTL_SAME_DAY 1.0
/* Shares of the shorter evidence's words: what makes it particular, and what with a name does. */
#define DTL_WORDS_ALIKE 0.35
#define DTL_WORDS_AKIN 0.2

/* Whether the sides of a type are alike: who meets whom is who is met by whom. */
bool dtl_type_is_mutual(dtl_type type);

/* Agreement in who acts and to whom. points: DTL_VETO where parties exclude each other. */
typedef struct dtl_who {
    double points, best, second; /* second: the other side, or the second best pair */
    bool named; /* whom the act befalls has one name: to whom it is done, or who does it where it is done to nobody */
} dtl_who;
dtl_who dtl_compare_who(const dtl_view *a, const dtl_view *b);
/* Points for the place, or DTL_VETO. */
double dtl_compare_places(const dtl_view *a, const dtl_view *b);
/* A place that is only a country, and the country of one of the sides: it may be named for the side's sake. */
bool dtl_place_may_be_side(const dtl_view *view, const dtl_view *other);
/* Whether it is told of one person by a full name: the same seldom befalls somebody twice in those days. */
bool dtl_befell_somebody(const dtl_view *view);
/* From the end of one to the start of the other; 0 and less: they overlap. */
int64_t dtl_days_between(const dtl_view *a, const dtl_view *b);

/* Agreement in what is told besides who, where and when. */
typedef struct dtl_wording {
    double share;  /* of words */
    double beyond; /* of what is told beside the act and its sides */
    bool same_trigger, same_toll;
    double points;
} dtl_wording;
dtl_wording dtl_compare_wording(const dtl_view *a, const dtl_view *b);

/* Of one report, or of two that tell of one chain of happenings. */
bool dtl_of_one_story(const dtl_view *a, const dtl_view *b);
/* Both in the text, or both in the title, of one report. */
bool dtl_of_one_text(const dtl_view *a, const dtl_view *b);
bool dtl_of_one_sentence(const dtl_view *a, const dtl_view *b);
bool dtl_same_report(const dtl_view *a, const dtl_view *b);
/* Whether the words for the act are of one kind. */
bool dtl_is_kin(const dtl_view *a, const dtl_view *b, const dtl_wording *told);
/* Acts that somebody performs by saying something. */
bool dtl_type_is_speech(dtl_type type);
/* Whether what is told shows two acts, however well who and when agree: by words of other kinds; by what is said, for who is in
 * the news says, asks and refuses much; by a plan beside the act. days: points for them. */
bool dtl_are_other_acts(const dtl_view *a, const dtl_view *b, const dtl_who *who, double days, const dtl_wording *told);

/* Whether something shows two acts at once: two words of one sentence, a report older than the act, other speakers, one person
 * and several. */
bool dtl_stand_apart(const dtl_view *a, const dtl_view *b);
/* What was still planned when the act had been told is another act. */
bool dtl_is_plan_after_act(const dtl_view *a, const dtl_view *b);
bool dtl_are_other_tolls(const dtl_view *a, const dtl_view *b);

/* A state's sector against an armed group's or civilians'. */
bool dtl_sectors_exclude(const char *a, const char *b);
/* Points for two parties being one, or DTL_VETO; 0 where nothing tells. */
double dtl_compare_parties(const dtl_party_view *a, const dtl_party_view *b);
/* Whether both hold one office of one country, so that two names for it contradict each other. */
bool dtl_same_office(const dtl_actor *a, const dtl_actor *b);
/* Armed forces, police, courts and parliament act for the state. */
bool dtl_sector_is_state(const char *sector);
/* Whether two places of city precision are one by name or number. */
bool dtl_same_place(const dtl_view *a, const dtl_view *b);
/* Whether they may be: one lies near the other, or is a street or a building that no gazetteer knows. */
bool dtl_may_be_one_place(const dtl_view *a, const dtl_view *b);

#endif
