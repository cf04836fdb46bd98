#ifndef CSKILLS_H
#define CSKILLS_H

#include <stddef.h>

// The table of skills that comes with the program, as UTF-8: ../ResumeReading/Data/skills.tsv.
const unsigned char *_Nonnull vitagraph_skills(void);
size_t vitagraph_skills_count(void);

// What is worked out from the table ahead (`SkillIndex`); tests say when it is stale.
const void *_Nonnull vitagraph_skills_index(void);
size_t vitagraph_skills_index_count(void);

#endif
