CREATE TABLE guest (
  gues_id INTEGER PRIMARY KEY,
  gues_nm TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  pay INTEGER NOT NULL,
  experience INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO guest VALUES (1, 'Zoe Kaya', 'Leeds', 'suspended', 7302, 37, '1997-07-14');
INSERT INTO guest VALUES (2, 'Kevin Grant', 'Riga', 'absent', 7390, 38, '2012-05-04');
INSERT INTO guest VALUES (3, 'Lena Jones', 'Riga', 'temporary', 6109, 8, '1989-09-06');
INSERT INTO guest VALUES (4, 'Iris Quist', 'Riga', 'suspended', 7319, 12, '2008-01-22');
INSERT INTO guest VALUES (5, 'Zoe Vega', 'Riga', 'permanent', 5911, 33, '1985-06-27');
INSERT INTO guest VALUES (6, 'Noah Meyer', 'Austin', 'temporary', 8106, 37, '2015-10-16');
INSERT INTO guest VALUES (7, 'Bella Vega', 'Austin', 'permanent', 4129, 27, '1993-06-05');
INSERT INTO guest VALUES (8, 'Bella Baker', 'Austin', 'suspended', 2513, 37, '2006-09-11');
INSERT INTO guest VALUES (9, 'Iris Reed', 'Sofia', 'retired', 5558, 27, '2016-02-27');
INSERT INTO guest VALUES (10, 'Rosa Park', 'Riga', 'absent', 6450, 9, '1999-04-25');
INSERT INTO guest VALUES (11, 'Fiona Quist', 'Sofia', 'retired', 1809, 33, '2007-03-24');
INSERT INTO guest VALUES (12, 'Zoe Walsh', 'Austin', 'permanent', 5665, 7, '2006-04-14');
INSERT INTO guest VALUES (13, 'Ana Park', 'Riga', 'suspended', 7577, 4, '2017-03-12');
INSERT INTO guest VALUES (14, 'Colin Hughes', 'Riga', 'active', 9802, 8, '2014-03-01');
INSERT INTO guest VALUES (15, 'Paula Rivera', 'Riga', 'suspended', 4203, 26, '2010-02-01');
INSERT INTO guest VALUES (16, 'Peter Klein', 'Riga', 'temporary', 1920, 12, '2019-09-13');
INSERT INTO guest VALUES (17, 'Kate Walsh', 'Riga', 'active', 2496, 31, '1995-04-09');
INSERT INTO guest VALUES (18, 'Kate Hart', 'Riga', 'active', 6135, 31, '2000-01-17');
INSERT INTO guest VALUES (19, 'David Rivera', 'Riga', 'active', 6547, 26, '1997-06-09');
INSERT INTO guest VALUES (20, 'Colin Brown', 'Riga', 'temporary', 2979, 8, '1997-06-18');
INSERT INTO guest VALUES (21, 'Wendy Larsen', 'Sofia', 'retired', 7815, 33, '2018-03-23');
INSERT INTO guest VALUES (22, 'Maria Meyer', 'Riga', 'suspended', 5899, 8, '1985-11-06');
CREATE TABLE suites (
  st_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  size_cl TEXT NOT NULL,
  style TEXT NOT NULL,
  rent INTEGER NOT NULL,
  cap INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO suites VALUES (1, 'Northmouth', 'large', 'colonial', 5345, 595, '2000-06-10');
INSERT INTO suites VALUES (2, 'Brookdale', 'large', 'industrial', 5459, 253, '2005-04-15');
INSERT INTO suites VALUES (3, 'Fairford', 'tiny', 'colonial', 2077, 52, '2023-11-20');
INSERT INTO suites VALUES (4, 'Greenford', 'tiny', 'colonial', 1453, 479, '2013-12-02');
INSERT INTO suites VALUES (5, 'Stoneburn', 'medium', 'colonial', 5736, 269, '1999-09-27');
INSERT INTO suites VALUES (6, 'Lakewick', 'large', 'rustic', 3408, 206, '2005-05-01');
INSERT INTO suites VALUES (7, 'Northdale', 'tiny', 'gothic', 6408, 459, '2021-08-08');
INSERT INTO suites VALUES (8, 'Northton', 'large', 'industrial', 5453, 541, '1994-09-11');
INSERT INTO suites VALUES (9, 'Highfield', 'medium', 'industrial', 5021, 305, '1996-09-27');
INSERT INTO suites VALUES (10, 'Westhaven', 'huge', 'rustic', 1619, 409, '2019-12-12');
INSERT INTO suites VALUES (11, 'Fairwick', 'tiny', 'industrial', 5482, 295, '2003-07-20');
INSERT INTO suites VALUES (12, 'Stonewell', 'large', 'industrial', 6044, 441, '2014-10-15');
INSERT INTO suites VALUES (13, 'Oakwell', 'huge', 'industrial', 4191, 810, '2005-05-07');
INSERT INTO suites VALUES (14, 'Redgate', 'large', 'rustic', 5893, 163, '2008-06-04');
INSERT INTO suites VALUES (15, 'Redbury', 'tiny', 'rustic', 1994, 98, '2004-07-08');
INSERT INTO suites VALUES (16, 'Oakdale', 'tiny', 'industrial', 6156, 459, '2022-03-09');
INSERT INTO suites VALUES (17, 'Stonefield', 'tiny', 'industrial', 5091, 158, '2011-05-26');
INSERT INTO suites VALUES (18, 'Northfield', 'tiny', 'colonial', 3467, 752, '2003-02-24');
INSERT INTO suites VALUES (19, 'Highdale', 'huge', 'industrial', 5024, 832, '2016-01-19');
INSERT INTO suites VALUES (20, 'Marshbury', 'large', 'colonial', 4738, 628, '2023-05-17');
INSERT INTO suites VALUES (21, 'Thornbury', 'medium', 'rustic', 3575, 264, '2013-01-01');
INSERT INTO suites VALUES (22, 'Woodbury', 'medium', 'colonial', 1134, 695, '2007-11-06');
INSERT INTO suites VALUES (23, 'Brookburn', 'small', 'industrial', 6239, 542, '2006-02-15');
CREATE TABLE all_bookings (
  booking_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  medium TEXT NOT NULL,
  prog TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  qty INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  by_guest INTEGER NOT NULL,
  by_suite INTEGER NOT NULL,
  FOREIGN KEY (by_guest) REFERENCES guest(gues_id),
  FOREIGN KEY (by_suite) REFERENCES suites(st_id)
);
INSERT INTO all_bookings VALUES (1, 'M369', 'online', 'rejected', 201, 178, '2011-09-18', 14, 12);
INSERT INTO all_bookings VALUES (2, 'M620', 'email', 'closed', 814, 291, '2022-08-16', 19, 12);
INSERT INTO all_bookings VALUES (3, 'M914', 'walk-in', 'closed', 609, 169, '2014-01-08', 9, 13);
INSERT INTO all_bookings VALUES (4, 'M802', 'phone', 'rejected', 718, 222, '2017-05-22', 11, 22);
INSERT INTO all_bookings VALUES (5, 'M987', 'email', 'rejected', 320, 294, '2012-01-26', 1, 4);
INSERT INTO all_bookings VALUES (6, 'M651', 'fax', 'closed', 98, 191, '2020-04-17', 9, 13);
INSERT INTO all_bookings VALUES (7, 'M336', 'email', 'rejected', 64, 275, '2022-11-21', 4, 10);
INSERT INTO all_bookings VALUES (8, 'M548', 'email', 'planned', 574, 79, '2018-07-19', 18, 22);
INSERT INTO all_bookings VALUES (9, 'M591', 'fax', 'closed', 175, 204, '2019-06-12', 16, 8);
INSERT INTO all_bookings VALUES (10, 'M606', 'online', 'closed', 215, 26, '2010-10-22', 17, 5);
INSERT INTO all_bookings VALUES (11, 'M370', 'email', 'rejected', 744, 202, '2012-05-11', 5, 13);
INSERT INTO all_bookings VALUES (12, 'M279', 'fax', 'rejected', 861, 135, '2023-06-15', 4, 11);
INSERT INTO all_bookings VALUES (13, 'M800', 'online', 'closed', 177, 79, '2021-07-01', 18, 4);
INSERT INTO all_bookings VALUES (14, 'M459', 'email', 'closed', 555, 4, '2012-09-14', 12, 12);
INSERT INTO all_bookings VALUES (15, 'M427', 'walk-in', 'closed', 67, 42, '2011-02-20', 3, 19);
INSERT INTO all_bookings VALUES (16, 'M816', 'fax', 'closed', 223, 170, '2015-09-24', 5, 22);
INSERT INTO all_bookings VALUES (17, 'M972', 'partner', 'rejected', 377, 239, '2013-11-21', 12, 4);
INSERT INTO all_bookings VALUES (18, 'M976', 'fax', 'closed', 771, 85, '2016-01-22', 17, 19);
INSERT INTO all_bookings VALUES (19, 'M347', 'fax', 'planned', 565, 115, '2012-03-27', 7, 22);
INSERT INTO all_bookings VALUES (20, 'M978', 'partner', 'planned', 867, 146, '2015-07-04', 22, 4);
INSERT INTO all_bookings VALUES (21, 'M615', 'walk-in', 'closed', 790, 205, '2024-02-16', 18, 16);
INSERT INTO all_bookings VALUES (22, 'M454', 'partner', 'closed', 154, 126, '2020-12-15', 6, 11);
INSERT INTO all_bookings VALUES (23, 'M180', 'walk-in', 'planned', 352, 212, '2017-06-01', 12, 19);
INSERT INTO all_bookings VALUES (24, 'M145', 'walk-in', 'pending', 96, 84, '2020-01-06', 12, 18);
INSERT INTO all_bookings VALUES (25, 'M915', 'partner', 'closed', 255, 148, '2013-08-11', 6, 9);
INSERT INTO all_bookings VALUES (26, 'M568', 'walk-in', 'closed', 554, 294, '2011-09-09', 4, 22);
INSERT INTO all_bookings VALUES (27, 'M358', 'phone', 'planned', 226, 140, '2013-04-12', 6, 22);
INSERT INTO all_bookings VALUES (28, 'M931', 'walk-in', 'planned', 557, 28, '2013-06-01', 3, 15);
INSERT INTO all_bookings VALUES (29, 'M765', 'walk-in', 'closed', 523, 265, '2015-09-12', 3, 4);
INSERT INTO all_bookings VALUES (30, 'M665', 'email', 'closed', 755, 206, '2012-02-01', 4, 22);
INSERT INTO all_bookings VALUES (31, 'M375', 'walk-in', 'pending', 709, 228, '2014-05-05', 1, 18);
INSERT INTO all_bookings VALUES (32, 'M682', 'online', 'planned', 683, 81, '2022-06-19', 6, 19);
INSERT INTO all_bookings VALUES (33, 'M309', 'walk-in', 'planned', 798, 195, '2015-08-10', 9, 22);
INSERT INTO all_bookings VALUES (34, 'M974', 'walk-in', 'planned', 687, 124, '2011-12-13', 5, 18);
INSERT INTO all_bookings VALUES (35, 'M865', 'phone', 'planned', 761, 174, '2016-09-05', 9, 16);
INSERT INTO all_bookings VALUES (36, 'M771', 'email', 'planned', 5, 44, '2010-05-12', 18, 4);
INSERT INTO all_bookings VALUES (37, 'M689', 'walk-in', 'planned', 41, 115, '2020-08-07', 6, 17);
INSERT INTO all_bookings VALUES (38, 'M388', 'walk-in', 'planned', 869, 155, '2012-12-13', 6, 22);
INSERT INTO all_bookings VALUES (39, 'M778', 'email', 'rejected', 15, 180, '2014-07-17', 5, 12);
INSERT INTO all_bookings VALUES (40, 'M916', 'online', 'closed', 438, 64, '2010-05-25', 4, 3);
INSERT INTO all_bookings VALUES (41, 'M992', 'walk-in', 'planned', 301, 207, '2020-05-14', 6, 2);
INSERT INTO all_bookings VALUES (42, 'M736', 'email', 'rejected', 375, 241, '2013-08-16', 6, 7);
INSERT INTO all_bookings VALUES (43, 'M140', 'walk-in', 'planned', 465, 15, '2017-09-04', 3, 12);
INSERT INTO all_bookings VALUES (44, 'M684', 'fax', 'closed', 693, 108, '2015-12-02', 3, 23);
INSERT INTO all_bookings VALUES (45, 'M121', 'online', 'rejected', 776, 81, '2011-09-13', 11, 8);
INSERT INTO all_bookings VALUES (46, 'M790', 'fax', 'rejected', 650, 65, '2010-12-23', 2, 18);
INSERT INTO all_bookings VALUES (47, 'M434', 'walk-in', 'rejected', 73, 2, '2020-04-08', 18, 7);
INSERT INTO all_bookings VALUES (48, 'M233', 'fax', 'planned', 753, 164, '2019-02-26', 9, 19);
INSERT INTO all_bookings VALUES (49, 'M437', 'email', 'rejected', 497, 93, '2011-02-15', 11, 11);
INSERT INTO all_bookings VALUES (50, 'M731', 'email', 'closed', 616, 288, '2022-12-19', 11, 5);
INSERT INTO all_bookings VALUES (51, 'M124', 'fax', 'rejected', 887, 271, '2017-02-09', 5, 22);
INSERT INTO all_bookings VALUES (52, 'M181', 'phone', 'closed', 237, 66, '2022-09-27', 4, 8);
INSERT INTO all_bookings VALUES (53, 'M298', 'partner', 'closed', 558, 223, '2010-09-17', 4, 4);
INSERT INTO all_bookings VALUES (54, 'M436', 'partner', 'planned', 502, 214, '2021-03-28', 22, 2);
INSERT INTO all_bookings VALUES (55, 'M451', 'partner', 'planned', 578, 277, '2021-08-07', 3, 7);
INSERT INTO all_bookings VALUES (56, 'M746', 'email', 'rejected', 922, 295, '2024-11-07', 5, 2);
INSERT INTO all_bookings VALUES (57, 'M433', 'walk-in', 'planned', 5, 289, '2012-01-08', 22, 12);
INSERT INTO all_bookings VALUES (58, 'M911', 'phone', 'closed', 175, 12, '2021-01-05', 4, 15);
INSERT INTO all_bookings VALUES (59, 'M284', 'email', 'planned', 740, 124, '2013-11-09', 8, 19);
INSERT INTO all_bookings VALUES (60, 'M344', 'partner', 'closed', 266, 39, '2020-01-08', 3, 2);
INSERT INTO all_bookings VALUES (61, 'M270', 'partner', 'closed', 698, 105, '2010-10-25', 11, 22);
INSERT INTO all_bookings VALUES (62, 'M402', 'fax', 'rejected', 917, 194, '2024-11-02', 1, 11);
INSERT INTO all_bookings VALUES (63, 'M616', 'online', 'closed', 731, 63, '2023-07-06', 3, 9);
INSERT INTO all_bookings VALUES (64, 'M880', 'phone', 'planned', 910, 91, '2023-04-09', 18, 22);
INSERT INTO all_bookings VALUES (65, 'M950', 'email', 'rejected', 885, 151, '2016-11-03', 21, 19);
INSERT INTO all_bookings VALUES (66, 'M192', 'email', 'planned', 89, 176, '2018-08-09', 22, 3);
INSERT INTO all_bookings VALUES (67, 'M913', 'phone', 'closed', 602, 276, '2017-11-16', 16, 19);
INSERT INTO all_bookings VALUES (68, 'M127', 'email', 'rejected', 395, 223, '2011-02-07', 17, 4);
INSERT INTO all_bookings VALUES (69, 'M798', 'walk-in', 'planned', 674, 116, '2012-02-12', 17, 4);
INSERT INTO all_bookings VALUES (70, 'M894', 'partner', 'rejected', 547, 198, '2018-02-21', 16, 7);
INSERT INTO all_bookings VALUES (71, 'M152', 'fax', 'planned', 57, 272, '2022-09-18', 19, 8);
INSERT INTO all_bookings VALUES (72, 'M836', 'email', 'planned', 828, 271, '2017-10-09', 22, 18);
INSERT INTO all_bookings VALUES (73, 'M165', 'email', 'rejected', 178, 70, '2018-03-01', 9, 19);
INSERT INTO all_bookings VALUES (74, 'M680', 'partner', 'planned', 488, 24, '2017-10-12', 17, 12);
INSERT INTO all_bookings VALUES (75, 'M535', 'walk-in', 'closed', 299, 261, '2012-02-01', 1, 18);
INSERT INTO all_bookings VALUES (76, 'M179', 'email', 'planned', 543, 95, '2022-09-16', 9, 4);
INSERT INTO all_bookings VALUES (77, 'M409', 'phone', 'rejected', 365, 165, '2014-11-19', 12, 3);
INSERT INTO all_bookings VALUES (78, 'M820', 'walk-in', 'pending', 205, 259, '2022-11-26', 7, 13);
INSERT INTO all_bookings VALUES (79, 'M244', 'fax', 'closed', 619, 91, '2021-07-26', 5, 5);
INSERT INTO all_bookings VALUES (80, 'M728', 'email', 'pending', 725, 253, '2017-08-14', 18, 19);
INSERT INTO all_bookings VALUES (81, 'M815', 'email', 'planned', 859, 214, '2012-12-25', 17, 16);
INSERT INTO all_bookings VALUES (82, 'M826', 'walk-in', 'planned', 722, 13, '2013-10-12', 3, 4);
INSERT INTO all_bookings VALUES (83, 'M504', 'fax', 'rejected', 320, 196, '2017-02-23', 17, 3);
INSERT INTO all_bookings VALUES (84, 'M335', 'email', 'rejected', 254, 45, '2020-07-04', 17, 23);
INSERT INTO all_bookings VALUES (85, 'M530', 'fax', 'rejected', 950, 290, '2021-02-16', 12, 11);
INSERT INTO all_bookings VALUES (86, 'M677', 'fax', 'closed', 946, 117, '2011-01-01', 4, 4);
INSERT INTO all_bookings VALUES (87, 'M738', 'walk-in', 'rejected', 530, 7, '2021-04-20', 11, 4);
INSERT INTO all_bookings VALUES (88, 'M329', 'fax', 'planned', 133, 202, '2010-07-09', 16, 22);
INSERT INTO all_bookings VALUES (89, 'M971', 'email', 'planned', 724, 182, '2019-04-09', 6, 22);
INSERT INTO all_bookings VALUES (90, 'M850', 'partner', 'rejected', 716, 234, '2012-03-10', 6, 22);
INSERT INTO all_bookings VALUES (91, 'M965', 'online', 'closed', 816, 151, '2016-10-12', 6, 4);
INSERT INTO all_bookings VALUES (92, 'M583', 'fax', 'closed', 190, 150, '2011-03-15', 6, 9);
INSERT INTO all_bookings VALUES (93, 'M290', 'fax', 'closed', 720, 298, '2014-08-03', 1, 4);
INSERT INTO all_bookings VALUES (94, 'M262', 'partner', 'planned', 915, 102, '2013-08-19', 9, 8);
INSERT INTO all_bookings VALUES (95, 'M782', 'partner', 'planned', 537, 158, '2012-04-20', 2, 8);
INSERT INTO all_bookings VALUES (96, 'M352', 'email', 'closed', 884, 151, '2015-11-26', 4, 4);
INSERT INTO all_bookings VALUES (97, 'M487', 'fax', 'rejected', 279, 139, '2018-03-06', 22, 4);
INSERT INTO all_bookings VALUES (98, 'M449', 'fax', 'rejected', 834, 102, '2016-10-14', 2, 5);
INSERT INTO all_bookings VALUES (99, 'M549', 'online', 'pending', 583, 125, '2015-09-20', 16, 9);
INSERT INTO all_bookings VALUES (100, 'M919', 'fax', 'closed', 375, 25, '2016-12-25', 17, 8);
INSERT INTO all_bookings VALUES (101, 'M828', 'fax', 'rejected', 187, 193, '2023-02-15', 5, 23);
INSERT INTO all_bookings VALUES (102, 'M703', 'walk-in', 'rejected', 510, 124, '2015-06-18', 6, 4);
INSERT INTO all_bookings VALUES (103, 'M724', 'email', 'pending', 181, 98, '2023-08-24', 4, 22);
INSERT INTO all_bookings VALUES (104, 'M496', 'email', 'planned', 394, 290, '2020-03-15', 4, 18);
INSERT INTO all_bookings VALUES (105, 'M757', 'email', 'rejected', 875, 4, '2021-05-16', 1, 18);
INSERT INTO all_bookings VALUES (106, 'M939', 'phone', 'rejected', 793, 233, '2012-06-18', 4, 19);
INSERT INTO all_bookings VALUES (107, 'M655', 'partner', 'planned', 614, 20, '2016-06-06', 2, 10);
INSERT INTO all_bookings VALUES (108, 'M479', 'walk-in', 'closed', 108, 20, '2017-12-05', 16, 7);
INSERT INTO all_bookings VALUES (109, 'M100', 'walk-in', 'planned', 636, 33, '2012-02-09', 4, 19);
INSERT INTO all_bookings VALUES (110, 'M143', 'email', 'planned', 944, 53, '2019-11-11', 21, 4);
INSERT INTO all_bookings VALUES (111, 'M694', 'online', 'closed', 758, 238, '2010-11-19', 8, 18);
INSERT INTO all_bookings VALUES (112, 'M787', 'email', 'pending', 407, 96, '2012-11-02', 6, 11);
INSERT INTO all_bookings VALUES (113, 'M938', 'walk-in', 'rejected', 327, 165, '2020-09-16', 5, 5);
INSERT INTO all_bookings VALUES (114, 'M156', 'email', 'closed', 615, 66, '2011-11-28', 6, 10);
INSERT INTO all_bookings VALUES (115, 'M788', 'walk-in', 'rejected', 911, 8, '2020-05-02', 18, 4);
INSERT INTO all_bookings VALUES (116, 'M440', 'walk-in', 'planned', 674, 64, '2014-05-09', 2, 18);
INSERT INTO all_bookings VALUES (117, 'M154', 'email', 'planned', 815, 176, '2023-10-02', 16, 5);
INSERT INTO all_bookings VALUES (118, 'M884', 'walk-in', 'rejected', 662, 188, '2011-10-04', 12, 16);
INSERT INTO all_bookings VALUES (119, 'M858', 'online', 'rejected', 911, 163, '2016-06-20', 1, 22);
INSERT INTO all_bookings VALUES (120, 'M235', 'fax', 'planned', 627, 286, '2022-11-15', 5, 18);
