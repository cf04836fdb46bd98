#ifndef CCHARACTERS_H
#define CCHARACTERS_H

#include <stddef.h>

// The lists of Fonts/, each character once, as UTF-8.
const unsigned char *_Nonnull vitagraph_common_characters(void);
size_t vitagraph_common_characters_count(void);
const unsigned char *_Nonnull vitagraph_further_characters(void);
size_t vitagraph_further_characters_count(void);

#endif
