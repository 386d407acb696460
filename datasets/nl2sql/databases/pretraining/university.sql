CREATE TABLE stud (
  stud_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  shift TEXT NOT NULL,
  unit TEXT NOT NULL,
  result INTEGER NOT NULL,
  sal_amt INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO stud VALUES (1, 'Julia Klein', 'weekend', 'research', 650, 5105, '1997-07-08');
INSERT INTO stud VALUES (2, 'Ivan Nash', 'day', 'support', 762, 2228, '1951-12-04');
INSERT INTO stud VALUES (3, 'Zoe Hughes', 'early', 'support', 968, 6953, '1947-01-21');
INSERT INTO stud VALUES (4, 'Elena Fischer', 'double', 'finance', 394, 4027, '1965-10-18');
INSERT INTO stud VALUES (5, 'George Park', 'double', 'sales', 905, 4522, '1975-11-23');
INSERT INTO stud VALUES (6, 'Iris Adams', 'day', 'sales', 678, 6959, '1967-07-05');
INSERT INTO stud VALUES (7, 'Eric Ellis', 'day', 'training', 887, 6202, '1980-05-12');
INSERT INTO stud VALUES (8, 'Marco Hughes', 'day', 'finance', 358, 7065, '1967-03-13');
INSERT INTO stud VALUES (9, 'Fiona Ellis', 'early', 'finance', 526, 3211, '1979-02-08');
INSERT INTO stud VALUES (10, 'Fiona Cohen', 'double', 'finance', 957, 4262, '1969-05-11');
INSERT INTO stud VALUES (11, 'Quinn Park', 'double', 'support', 746, 5136, '1979-09-26');
INSERT INTO stud VALUES (12, 'Lena Evans', 'double', 'research', 498, 5796, '1976-11-13');
INSERT INTO stud VALUES (13, 'Daisy Kaya', 'double', 'sales', 31, 7467, '1993-08-24');
INSERT INTO stud VALUES (14, 'Paula Green', 'double', 'sales', 742, 7701, '1979-12-12');
INSERT INTO stud VALUES (15, 'Oscar Ford', 'early', 'support', 451, 4440, '1974-11-24');
INSERT INTO stud VALUES (16, 'Liam Owens', 'double', 'finance', 137, 1739, '1969-10-15');
INSERT INTO stud VALUES (17, 'Hanna Hughes', 'double', 'training', 564, 8905, '2000-12-06');
INSERT INTO stud VALUES (18, 'Bella Ellis', 'double', 'finance', 775, 6368, '1957-05-11');
INSERT INTO stud VALUES (19, 'Henry Hart', 'double', 'support', 81, 4183, '1954-10-26');
INSERT INTO stud VALUES (20, 'Liam Irwin', 'early', 'support', 487, 6244, '1960-03-12');
INSERT INTO stud VALUES (21, 'Tara Adams', 'early', 'support', 862, 5829, '1962-12-04');
INSERT INTO stud VALUES (22, 'Gina Vega', 'early', 'training', 685, 6688, '1964-09-13');
INSERT INTO stud VALUES (23, 'Lena Klein', 'early', 'finance', 84, 1323, '1996-09-09');
INSERT INTO stud VALUES (24, 'George Grant', 'weekend', 'sales', 365, 4119, '1993-01-27');
INSERT INTO stud VALUES (25, 'Bella Quist', 'double', 'support', 796, 2617, '1967-08-10');
INSERT INTO stud VALUES (26, 'Kevin Lopez', 'weekend', 'sales', 625, 1706, '1964-03-26');
CREATE TABLE all_courses (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  type_t TEXT NOT NULL,
  made_of TEXT NOT NULL,
  pw INTEGER NOT NULL,
  wt INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO all_courses VALUES (1, 'Happy Rose', 'CL', 'leather', 2962, 146, '2005-11-28');
INSERT INTO all_courses VALUES (2, 'Happy Anchor', 'MO', 'copper', 3328, 870, '2005-11-15');
INSERT INTO all_courses VALUES (3, 'Noble Falcon', 'CL', 'leather', 2122, 54, '2016-07-05');
INSERT INTO all_courses VALUES (4, 'Proud Summit', 'BUD', 'oak', 1248, 854, '2015-07-15');
INSERT INTO all_courses VALUES (5, 'Proud Dragon', 'LUX', 'copper', 2155, 116, '2005-06-11');
INSERT INTO all_courses VALUES (6, 'Secret Meadow', 'LUX', 'steel', 2365, 176, '2013-09-01');
INSERT INTO all_courses VALUES (7, 'Velvet Beacon', 'MO', 'oak', 133, 416, '2024-10-18');
INSERT INTO all_courses VALUES (8, 'Crystal Harvest', 'CL', 'copper', 2301, 501, '2018-01-05');
INSERT INTO all_courses VALUES (9, 'Sweet Summit', 'RAR', 'leather', 700, 518, '2008-06-16');
INSERT INTO all_courses VALUES (10, 'Noble Lotus', 'MO', 'copper', 2709, 131, '2013-02-25');
INSERT INTO all_courses VALUES (11, 'Wild Beacon', 'CO', 'copper', 3226, 132, '2021-11-05');
INSERT INTO all_courses VALUES (12, 'Velvet Maple', 'CL', 'steel', 930, 459, '2016-06-22');
INSERT INTO all_courses VALUES (13, 'Sweet Pebble', 'CO', 'leather', 1228, 300, '2012-06-12');
INSERT INTO all_courses VALUES (14, 'Velvet Cedar', 'RAR', 'oak', 2214, 529, '2002-05-14');
INSERT INTO all_courses VALUES (15, 'Frozen Orchid', 'RAR', 'oak', 2069, 39, '2014-03-18');
INSERT INTO all_courses VALUES (16, 'Frozen Meadow', 'CL', 'copper', 3729, 240, '2024-09-03');
INSERT INTO all_courses VALUES (17, 'Frozen Maple', 'CO', 'oak', 2573, 645, '2023-02-18');
INSERT INTO all_courses VALUES (18, 'Happy Lotus', 'CL', 'leather', 1915, 663, '2010-03-14');
INSERT INTO all_courses VALUES (19, 'Rapid Orchid', 'CO', 'copper', 865, 398, '2000-06-18');
INSERT INTO all_courses VALUES (20, 'Ancient Lotus', 'BUD', 'copper', 1325, 190, '2003-11-13');
INSERT INTO all_courses VALUES (21, 'Velvet Ember', 'BUD', 'oak', 390, 68, '2021-12-03');
INSERT INTO all_courses VALUES (22, 'Bright Storm', 'BUD', 'oak', 1437, 549, '2024-08-05');
INSERT INTO all_courses VALUES (23, 'Mighty Meadow', 'MO', 'oak', 2482, 879, '2011-09-07');
INSERT INTO all_courses VALUES (24, 'Lonely Falcon', 'LUX', 'leather', 1698, 706, '2004-01-11');
INSERT INTO all_courses VALUES (25, 'Secret Raven', 'BUD', 'leather', 2479, 788, '2005-11-10');
INSERT INTO all_courses VALUES (26, 'Mighty Lotus', 'BUD', 'oak', 3118, 660, '2021-04-06');
INSERT INTO all_courses VALUES (27, 'Happy Raven', 'CL', 'steel', 248, 281, '2015-09-13');
CREATE TABLE tbl_exam (
  exam_id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  ch TEXT NOT NULL,
  season TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  entered TEXT NOT NULL,
  student_id INTEGER NOT NULL,
  by_course INTEGER NOT NULL,
  FOREIGN KEY (student_id) REFERENCES stud(stud_no),
  FOREIGN KEY (by_course) REFERENCES all_courses(nr)
);
INSERT INTO tbl_exam VALUES (1, 'R388', 'fax', 'spring', 113, 58, '2019-11-23', 21, 11);
INSERT INTO tbl_exam VALUES (2, 'R876', 'walk-in', 'autumn', 145, 13, '2014-07-13', 1, 18);
INSERT INTO tbl_exam VALUES (3, 'R186', 'walk-in', 'spring', 298, 17, '2013-09-27', 18, 6);
INSERT INTO tbl_exam VALUES (4, 'R778', 'walk-in', 'winter', 103, 35, '2023-03-28', 17, 23);
INSERT INTO tbl_exam VALUES (5, 'R646', 'online', 'winter', 88, 13, '2021-05-23', 14, 7);
INSERT INTO tbl_exam VALUES (6, 'R497', 'walk-in', 'autumn', 175, 14, '2017-02-20', 7, 27);
INSERT INTO tbl_exam VALUES (7, 'R556', 'walk-in', 'spring', 18, 9, '2015-01-19', 11, 1);
INSERT INTO tbl_exam VALUES (8, 'R481', 'email', 'summer', 272, 23, '2015-07-06', 19, 16);
INSERT INTO tbl_exam VALUES (9, 'R255', 'fax', 'spring', 85, 12, '2018-02-16', 18, 21);
INSERT INTO tbl_exam VALUES (10, 'R176', 'online', 'spring', 143, 56, '2012-09-26', 16, 15);
INSERT INTO tbl_exam VALUES (11, 'R171', 'online', 'spring', 56, 58, '2024-01-01', 1, 21);
INSERT INTO tbl_exam VALUES (12, 'R668', 'online', 'summer', 293, 41, '2012-07-08', 2, 19);
INSERT INTO tbl_exam VALUES (13, 'R379', 'walk-in', 'spring', 44, 47, '2017-11-21', 18, 22);
INSERT INTO tbl_exam VALUES (14, 'R748', 'online', 'spring', 1, 11, '2011-12-09', 5, 9);
INSERT INTO tbl_exam VALUES (15, 'R373', 'walk-in', 'autumn', 108, 31, '2014-10-19', 22, 2);
INSERT INTO tbl_exam VALUES (16, 'R664', 'email', 'autumn', 280, 41, '2022-02-28', 22, 24);
INSERT INTO tbl_exam VALUES (17, 'R821', 'online', 'winter', 23, 32, '2021-03-17', 9, 21);
INSERT INTO tbl_exam VALUES (18, 'R303', 'walk-in', 'spring', 231, 30, '2022-01-23', 5, 14);
INSERT INTO tbl_exam VALUES (19, 'R887', 'email', 'autumn', 139, 27, '2014-01-24', 12, 24);
INSERT INTO tbl_exam VALUES (20, 'R389', 'walk-in', 'spring', 12, 10, '2022-09-03', 20, 16);
INSERT INTO tbl_exam VALUES (21, 'R709', 'walk-in', 'winter', 289, 33, '2017-08-11', 25, 24);
INSERT INTO tbl_exam VALUES (22, 'R329', 'online', 'spring', 264, 5, '2011-01-09', 20, 11);
INSERT INTO tbl_exam VALUES (23, 'R194', 'fax', 'winter', 44, 17, '2022-07-19', 16, 6);
INSERT INTO tbl_exam VALUES (24, 'R703', 'email', 'winter', 238, 12, '2024-11-17', 13, 7);
INSERT INTO tbl_exam VALUES (25, 'R107', 'walk-in', 'autumn', 85, 10, '2011-07-08', 25, 24);
INSERT INTO tbl_exam VALUES (26, 'R577', 'fax', 'winter', 23, 9, '2010-11-17', 4, 24);
INSERT INTO tbl_exam VALUES (27, 'R566', 'fax', 'winter', 111, 21, '2019-12-10', 4, 12);
INSERT INTO tbl_exam VALUES (28, 'R251', 'walk-in', 'winter', 2, 27, '2013-05-18', 15, 21);
INSERT INTO tbl_exam VALUES (29, 'R978', 'email', 'winter', 200, 11, '2011-02-02', 3, 20);
INSERT INTO tbl_exam VALUES (30, 'R715', 'online', 'winter', 179, 21, '2014-10-20', 25, 20);
INSERT INTO tbl_exam VALUES (31, 'R224', 'email', 'autumn', 110, 32, '2022-09-10', 25, 12);
INSERT INTO tbl_exam VALUES (32, 'R112', 'email', 'summer', 189, 0, '2020-05-03', 13, 12);
INSERT INTO tbl_exam VALUES (33, 'R558', 'walk-in', 'autumn', 285, 51, '2023-03-11', 4, 21);
INSERT INTO tbl_exam VALUES (34, 'R295', 'online', 'winter', 105, 47, '2012-03-27', 5, 8);
INSERT INTO tbl_exam VALUES (35, 'R231', 'online', 'spring', 187, 12, '2010-02-10', 9, 8);
INSERT INTO tbl_exam VALUES (36, 'R498', 'online', 'spring', 77, 36, '2017-09-17', 4, 20);
INSERT INTO tbl_exam VALUES (37, 'R125', 'walk-in', 'spring', 128, 20, '2013-08-28', 16, 13);
INSERT INTO tbl_exam VALUES (38, 'R210', 'email', 'summer', 14, 49, '2022-06-26', 22, 2);
INSERT INTO tbl_exam VALUES (39, 'R139', 'email', 'winter', 124, 17, '2022-10-04', 9, 24);
INSERT INTO tbl_exam VALUES (40, 'R495', 'walk-in', 'spring', 174, 46, '2010-01-25', 25, 19);
INSERT INTO tbl_exam VALUES (41, 'R439', 'email', 'winter', 258, 36, '2011-07-14', 6, 6);
INSERT INTO tbl_exam VALUES (42, 'R655', 'online', 'winter', 107, 43, '2016-05-26', 3, 23);
INSERT INTO tbl_exam VALUES (43, 'R957', 'walk-in', 'autumn', 219, 57, '2011-07-03', 14, 9);
INSERT INTO tbl_exam VALUES (44, 'R175', 'online', 'winter', 273, 50, '2010-08-07', 18, 27);
INSERT INTO tbl_exam VALUES (45, 'R710', 'online', 'spring', 56, 23, '2017-09-17', 4, 15);
INSERT INTO tbl_exam VALUES (46, 'R704', 'fax', 'winter', 286, 57, '2015-11-19', 15, 19);
INSERT INTO tbl_exam VALUES (47, 'R643', 'online', 'winter', 59, 41, '2016-06-09', 13, 15);
INSERT INTO tbl_exam VALUES (48, 'R548', 'online', 'winter', 157, 15, '2017-01-17', 15, 22);
INSERT INTO tbl_exam VALUES (49, 'R737', 'walk-in', 'spring', 110, 6, '2014-05-19', 14, 1);
INSERT INTO tbl_exam VALUES (50, 'R765', 'walk-in', 'autumn', 186, 1, '2014-05-19', 22, 24);
INSERT INTO tbl_exam VALUES (51, 'R831', 'walk-in', 'winter', 138, 3, '2022-10-21', 22, 26);
INSERT INTO tbl_exam VALUES (52, 'R605', 'walk-in', 'summer', 205, 20, '2022-05-24', 4, 11);
INSERT INTO tbl_exam VALUES (53, 'R582', 'walk-in', 'spring', 89, 31, '2019-09-04', 12, 4);
INSERT INTO tbl_exam VALUES (54, 'R334', 'email', 'spring', 288, 32, '2022-07-11', 18, 27);
INSERT INTO tbl_exam VALUES (55, 'R743', 'fax', 'spring', 245, 9, '2023-03-02', 22, 23);
INSERT INTO tbl_exam VALUES (56, 'R901', 'online', 'spring', 240, 41, '2014-09-23', 17, 11);
INSERT INTO tbl_exam VALUES (57, 'R299', 'walk-in', 'autumn', 283, 24, '2017-08-02', 25, 4);
INSERT INTO tbl_exam VALUES (58, 'R661', 'walk-in', 'spring', 86, 55, '2024-03-13', 7, 12);
INSERT INTO tbl_exam VALUES (59, 'R182', 'fax', 'summer', 12, 2, '2022-10-28', 11, 4);
INSERT INTO tbl_exam VALUES (60, 'R935', 'online', 'spring', 129, 20, '2022-01-11', 21, 20);
INSERT INTO tbl_exam VALUES (61, 'R465', 'walk-in', 'autumn', 140, 2, '2012-12-03', 14, 16);
INSERT INTO tbl_exam VALUES (62, 'R130', 'fax', 'winter', 14, 17, '2014-11-04', 18, 23);
INSERT INTO tbl_exam VALUES (63, 'R847', 'online', 'spring', 139, 1, '2023-04-06', 15, 19);
INSERT INTO tbl_exam VALUES (64, 'R874', 'fax', 'spring', 168, 54, '2015-01-17', 5, 10);
INSERT INTO tbl_exam VALUES (65, 'R653', 'walk-in', 'winter', 144, 1, '2012-03-14', 14, 25);
INSERT INTO tbl_exam VALUES (66, 'R940', 'walk-in', 'spring', 177, 0, '2015-11-20', 6, 6);
INSERT INTO tbl_exam VALUES (67, 'R629', 'online', 'spring', 139, 23, '2011-04-26', 15, 21);
INSERT INTO tbl_exam VALUES (68, 'R726', 'online', 'summer', 9, 1, '2016-10-10', 6, 6);
INSERT INTO tbl_exam VALUES (69, 'R934', 'walk-in', 'winter', 175, 43, '2024-06-22', 9, 25);
INSERT INTO tbl_exam VALUES (70, 'R341', 'walk-in', 'autumn', 206, 22, '2024-06-05', 13, 22);
INSERT INTO tbl_exam VALUES (71, 'R462', 'email', 'winter', 240, 44, '2010-09-06', 14, 17);
INSERT INTO tbl_exam VALUES (72, 'R177', 'online', 'spring', 49, 48, '2023-08-03', 3, 23);
INSERT INTO tbl_exam VALUES (73, 'R306', 'walk-in', 'winter', 277, 49, '2024-08-09', 14, 8);
INSERT INTO tbl_exam VALUES (74, 'R121', 'walk-in', 'winter', 237, 11, '2020-10-14', 5, 19);
INSERT INTO tbl_exam VALUES (75, 'R355', 'email', 'spring', 217, 19, '2014-12-18', 19, 19);
INSERT INTO tbl_exam VALUES (76, 'R872', 'walk-in', 'winter', 45, 13, '2023-12-08', 13, 10);
INSERT INTO tbl_exam VALUES (77, 'R979', 'walk-in', 'winter', 150, 22, '2019-01-18', 20, 11);
INSERT INTO tbl_exam VALUES (78, 'R269', 'email', 'summer', 217, 55, '2022-09-07', 22, 1);
INSERT INTO tbl_exam VALUES (79, 'R773', 'online', 'spring', 168, 15, '2014-08-16', 17, 20);
INSERT INTO tbl_exam VALUES (80, 'R234', 'walk-in', 'winter', 9, 23, '2012-06-12', 15, 25);
INSERT INTO tbl_exam VALUES (81, 'R856', 'email', 'autumn', 126, 27, '2023-04-23', 25, 24);
INSERT INTO tbl_exam VALUES (82, 'R733', 'online', 'autumn', 296, 52, '2021-04-25', 4, 19);
INSERT INTO tbl_exam VALUES (83, 'R924', 'walk-in', 'autumn', 86, 51, '2020-11-27', 24, 13);
INSERT INTO tbl_exam VALUES (84, 'R421', 'walk-in', 'spring', 32, 5, '2020-03-28', 26, 27);
INSERT INTO tbl_exam VALUES (85, 'R850', 'walk-in', 'autumn', 267, 32, '2015-09-22', 17, 22);
INSERT INTO tbl_exam VALUES (86, 'R641', 'walk-in', 'winter', 261, 35, '2024-06-28', 15, 22);
INSERT INTO tbl_exam VALUES (87, 'R658', 'walk-in', 'spring', 5, 39, '2023-04-04', 21, 20);
INSERT INTO tbl_exam VALUES (88, 'R601', 'online', 'spring', 134, 51, '2010-08-03', 14, 9);
INSERT INTO tbl_exam VALUES (89, 'R198', 'online', 'summer', 159, 10, '2020-06-11', 15, 11);
INSERT INTO tbl_exam VALUES (90, 'R101', 'online', 'spring', 299, 14, '2022-05-28', 3, 1);
INSERT INTO tbl_exam VALUES (91, 'R266', 'walk-in', 'summer', 125, 35, '2020-06-13', 2, 7);
INSERT INTO tbl_exam VALUES (92, 'R276', 'email', 'winter', 14, 9, '2016-03-14', 22, 12);
INSERT INTO tbl_exam VALUES (93, 'R392', 'walk-in', 'spring', 32, 29, '2021-02-08', 16, 18);
INSERT INTO tbl_exam VALUES (94, 'R222', 'walk-in', 'winter', 160, 59, '2013-02-12', 24, 6);
INSERT INTO tbl_exam VALUES (95, 'R410', 'fax', 'winter', 11, 33, '2010-01-12', 5, 11);
INSERT INTO tbl_exam VALUES (96, 'R834', 'walk-in', 'spring', 8, 16, '2013-01-26', 17, 21);
INSERT INTO tbl_exam VALUES (97, 'R974', 'online', 'spring', 117, 59, '2020-01-14', 12, 9);
INSERT INTO tbl_exam VALUES (98, 'R683', 'walk-in', 'winter', 175, 30, '2015-08-08', 22, 1);
INSERT INTO tbl_exam VALUES (99, 'R599', 'fax', 'summer', 260, 42, '2014-12-03', 18, 23);
INSERT INTO tbl_exam VALUES (100, 'R855', 'fax', 'spring', 169, 57, '2023-11-15', 18, 21);
INSERT INTO tbl_exam VALUES (101, 'R289', 'email', 'autumn', 131, 7, '2016-09-21', 20, 7);
INSERT INTO tbl_exam VALUES (102, 'R256', 'walk-in', 'spring', 271, 59, '2011-06-02', 7, 13);
INSERT INTO tbl_exam VALUES (103, 'R982', 'walk-in', 'spring', 300, 59, '2018-04-26', 5, 25);
INSERT INTO tbl_exam VALUES (104, 'R849', 'online', 'autumn', 81, 17, '2018-10-15', 6, 23);
INSERT INTO tbl_exam VALUES (105, 'R335', 'online', 'autumn', 216, 11, '2014-07-20', 25, 27);
INSERT INTO tbl_exam VALUES (106, 'R267', 'email', 'autumn', 166, 21, '2015-08-05', 1, 27);
INSERT INTO tbl_exam VALUES (107, 'R165', 'walk-in', 'summer', 92, 10, '2012-04-01', 2, 6);
INSERT INTO tbl_exam VALUES (108, 'R963', 'walk-in', 'autumn', 278, 31, '2010-06-16', 14, 23);
INSERT INTO tbl_exam VALUES (109, 'R802', 'email', 'summer', 247, 32, '2014-03-21', 17, 15);
INSERT INTO tbl_exam VALUES (110, 'R711', 'walk-in', 'spring', 290, 1, '2015-12-14', 22, 27);
INSERT INTO tbl_exam VALUES (111, 'R800', 'walk-in', 'winter', 95, 50, '2019-02-24', 22, 2);
INSERT INTO tbl_exam VALUES (112, 'R670', 'email', 'spring', 244, 39, '2019-08-21', 25, 5);
INSERT INTO tbl_exam VALUES (113, 'R663', 'walk-in', 'winter', 255, 7, '2024-12-23', 9, 20);
INSERT INTO tbl_exam VALUES (114, 'R685', 'fax', 'spring', 271, 17, '2017-08-25', 5, 25);
INSERT INTO tbl_exam VALUES (115, 'R364', 'walk-in', 'winter', 143, 58, '2018-07-22', 16, 20);
INSERT INTO tbl_exam VALUES (116, 'R949', 'online', 'winter', 167, 0, '2015-03-10', 15, 25);
INSERT INTO tbl_exam VALUES (117, 'R426', 'walk-in', 'winter', 113, 30, '2011-05-14', 15, 23);
INSERT INTO tbl_exam VALUES (118, 'R676', 'online', 'autumn', 254, 10, '2011-05-07', 9, 6);
INSERT INTO tbl_exam VALUES (119, 'R563', 'online', 'winter', 56, 41, '2013-12-02', 6, 6);
INSERT INTO tbl_exam VALUES (120, 'R414', 'fax', 'autumn', 262, 55, '2011-10-10', 25, 24);
