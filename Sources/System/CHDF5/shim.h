#pragma once
#include <hdf5.h>
#include <string.h>

// HDF5 spells its constants as macros that call H5open(); Swift does not import those.
static inline hid_t pt_h5_type_f32(void) { return H5T_IEEE_F32LE; }
static inline hid_t pt_h5_type_f64(void) { return H5T_IEEE_F64LE; }
static inline hid_t pt_h5_type_u8(void) { return H5T_STD_U8LE; }
static inline hid_t pt_h5_type_u16(void) { return H5T_STD_U16LE; }
static inline hid_t pt_h5_type_i32(void) { return H5T_STD_I32LE; }
static inline hid_t pt_h5_type_i64(void) { return H5T_STD_I64LE; }
static inline hid_t pt_h5_type_c_string(void) { return H5T_C_S1; }
static inline hid_t pt_h5_class_file_create(void) { return H5P_FILE_CREATE; }
static inline hid_t pt_h5_class_file_access(void) { return H5P_FILE_ACCESS; }
static inline hid_t pt_h5_class_group_create(void) { return H5P_GROUP_CREATE; }
static inline hid_t pt_h5_class_dataset_create(void) { return H5P_DATASET_CREATE; }
static inline hid_t pt_h5_class_link_access(void) { return H5P_LINK_ACCESS; }
static inline hid_t pt_h5_default(void) { return H5P_DEFAULT; }
static inline hid_t pt_h5_all(void) { return H5S_ALL; }
static inline unsigned pt_h5_truncate(void) { return H5F_ACC_TRUNC; }
static inline unsigned pt_h5_read_only(void) { return H5F_ACC_RDONLY; }
static inline hsize_t pt_h5_unlimited(void) { return H5S_UNLIMITED; }

static inline herr_t pt_h5_silence(void) { return H5Eset_auto2(H5E_DEFAULT, NULL, NULL); }

static herr_t pt_h5_keep_description(unsigned n, const H5E_error2_t *error, void *text) {
  (void)n;
  if (!((char *)text)[0] && error->desc) strncpy((char *)text, error->desc, 1023);
  return 0;
}

// The innermost message of the error stack, which names the cause (such as errno), into a buffer of 1024 bytes.
static inline void pt_h5_last_error(char *text) {
  memset(text, 0, 1024);
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, pt_h5_keep_description, text);
  if (!text[0]) strcpy(text, "no further description");
}

// Kind, address and number of hard links of an object.
static inline herr_t pt_h5_object_info(hid_t object, H5O_type_t *type, haddr_t *address, unsigned *links, hsize_t *attributes) {
  H5O_info_t info;
  if (H5Oget_info(object, &info) < 0) return -1;
  *type = info.type;
  *address = info.addr;
  *links = info.rc;
  *attributes = info.num_attrs;
  return 0;
}

static inline herr_t pt_h5_filter(hid_t plist, unsigned index, int *filter) {
  unsigned flags = 0, configuration = 0;
  size_t values = 0;
  *filter = H5Pget_filter2(plist, index, &flags, &values, NULL, 0, NULL, &configuration);
  return *filter < 0 ? -1 : 0;
}
