#ifndef CSKILLS_H
#define CSKILLS_H

#include <stddef.h>

// The table of skills that comes with the program, as UTF-8: ../ResumeReading/Data/skills.tsv.
const unsigned char *_Nonnull vitagraph_skills(void);
size_t vitagraph_skills_count(void);

#endif
