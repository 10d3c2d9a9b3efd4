#ifndef CYAMLFLOOR_H
#define CYAMLFLOOR_H

#include <stddef.h>

/// Runs libyaml's parser over `bytes` and throws its events away: the least that reading YAML can cost here.
/// Returns the number of events, or -1 when libyaml refuses the text.
long yaml_floor_events(const unsigned char *bytes, size_t count);

#endif
