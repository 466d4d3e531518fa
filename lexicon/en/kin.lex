# Words for acts of one kind, a line each, with their irregular forms: within one story two mentions of one type told by words of one
# line may be one act when who, when and where agree (src/merge/in_story.c). Looser than senses.lex, whose lines hold here too.

# killing and harm
attack assault raid storm strike struck hit ambush kill killing shoot shot fire bomb shell massacre dead die died injure wound
kill killing die died dead death massacre slay slew slain murder
injure wound hurt treat beat beaten
beat beaten beating baton club charge thrash clash fight fought
bomb bombing explode blast strike struck hit airstrike shell massacre

# taking, holding, letting go
arrest detain detention take took taken pick hold held custody capture seize round
kidnap abduct take took taken seize snatch hold held hostage capture
rob robbery heist take took taken empty loot steal stole stolen raid
free release let freed go went
expel expulsion order leave left oust deport

# courts
sentence jail imprison prison send sent term conviction convict sentencing find found
charge indict accuse accusation blame

# meeting
meet met meeting talk discuss discussion confer visit receive arrive arrival travel trip summit hold held dine
visit arrive arrival travel trip tour fly flew land go went come came

# agreeing
agree agreement deal pact accord treaty memorandum sign signing
promise pledge vow offer

# protest
protest demonstrate demonstration rally march riot unrest take took
riot loot looting burn set torch stone brick smash
strike struck walkout stoppage stop halt down

# saying no, demanding, threatening, praising
reject refuse deny denial dismiss rejection refusal
call urge appeal demand ask request
condemn denounce criticise criticize blame accuse outrage
warn threaten threat warning
praise hail welcome thank thanks

# sanctions, troops
sanction sanctions embargo ban impose freeze froze frozen
send sent deploy dispatch move order mobilise mobilize
withdraw withdrew withdrawal pull recall leave left
