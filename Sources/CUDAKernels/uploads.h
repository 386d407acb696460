/// Host arrays on their way to the device: those of a list of commands go in one copy ahead of it.
#ifndef PT_CUDA_UPLOADS_H
#define PT_CUDA_UPLOADS_H

#include "device.h"

/// Copies what was uploaded and not sent yet.
int pt_send_uploads();

/// Begins anew, for a new list. Only between entries of the table: if one waits halfway, what it has uploaded before stays where it is.
int pt_begin_uploads();

/// Whether the list is better ended before more uploads come.
bool pt_uploads_are_many();

#endif
