#include "CSkills.h"

// In C, since the Swift compiler takes minutes for an array of half a million numbers.
static const unsigned char skills[] = {
#embed "../ResumeReading/Data/skills.tsv"
};

// Read as the structures that it consists of.
alignas(16) static const unsigned char skills_index[] = {
#embed "skills.index"
};

const unsigned char *vitagraph_skills(void) { return skills; }
size_t vitagraph_skills_count(void) { return sizeof skills; }

const void *vitagraph_skills_index(void) { return skills_index; }
size_t vitagraph_skills_index_count(void) { return sizeof skills_index; }
