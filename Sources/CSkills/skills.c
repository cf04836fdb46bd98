#include "CSkills.h"

// In C, since the Swift compiler takes minutes for an array of half a million numbers.
static const unsigned char skills[] = {
#embed "../ResumeReading/Data/skills.tsv"
};

const unsigned char *vitagraph_skills(void) { return skills; }
size_t vitagraph_skills_count(void) { return sizeof skills; }
