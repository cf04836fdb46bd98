#include "CCharacters.h"

// In C, since the Swift compiler takes long for large arrays.
static const unsigned char common[] = {
#embed "../../Fonts/common-characters.txt"
};
static const unsigned char further[] = {
#embed "../../Fonts/further-characters.txt"
};

const unsigned char *vitagraph_common_characters(void) { return common; }
size_t vitagraph_common_characters_count(void) { return sizeof common; }
const unsigned char *vitagraph_further_characters(void) { return further; }
size_t vitagraph_further_characters_count(void) { return sizeof further; }
