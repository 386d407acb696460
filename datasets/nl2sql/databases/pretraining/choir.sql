CREATE TABLE db_conductor (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_town TEXT NOT NULL,
  db_heavy_grade TEXT NOT NULL,
  db_experience INTEGER NOT NULL,
  db_score INTEGER NOT NULL,
  db_local_renewal TEXT NOT NULL
);
INSERT INTO db_conductor VALUES (1, 'Pletraick Skoutvourplout', 'NAP', 'weekend', 33, 630, '1992-05-20');
INSERT INTO db_conductor VALUES (2, 'Gina Cohen', 'DA', 'split', 24, 727, '1997-01-24');
INSERT INTO db_conductor VALUES (3, 'Melsheand Puporjos', 'MIR', 'early', 22, 819, '1991-05-12');
INSERT INTO db_conductor VALUES (4, 'Frank Brown', 'NAP', 'early', 36, 573, '1987-06-10');
INSERT INTO db_conductor VALUES (5, 'Mesgoun Trimclar', 'CL', 'night', 27, 515, '1986-07-06');
INSERT INTO db_conductor VALUES (6, 'Xavier Owens', 'CL', 'early', 36, 954, '2002-01-18');
INSERT INTO db_conductor VALUES (7, 'Liam Walsh', 'DA', 'split', 11, 70, '2014-08-20');
INSERT INTO db_conductor VALUES (8, 'Trerheckdo Drickweamjeck', 'DA', 'night', 33, 383, '1992-03-12');
INSERT INTO db_conductor VALUES (9, 'Nina Irwin', 'DA', 'day', 0, 719, '2020-02-28');
INSERT INTO db_conductor VALUES (10, 'Tacknilbut Stetoundthul', 'MIR', 'weekend', 30, 247, '2002-03-11');
INSERT INTO db_conductor VALUES (11, 'Ana Meyer', 'CL', 'split', 23, 749, '2022-11-08');
INSERT INTO db_conductor VALUES (12, 'Jack Vega', 'CA', 'night', 34, 147, '1990-01-20');
INSERT INTO db_conductor VALUES (13, 'Oscar Rivera', 'NAP', 'weekend', 0, 841, '2022-09-16');
INSERT INTO db_conductor VALUES (14, 'Ana Hughes', 'NAP', 'split', 38, 229, '1993-07-23');
INSERT INTO db_conductor VALUES (15, 'Eric Kaya', 'MIR', 'split', 29, 42, '2005-11-25');
INSERT INTO db_conductor VALUES (16, 'Noah Grant', 'NAP', 'night', 21, 409, '2018-02-23');
INSERT INTO db_conductor VALUES (17, 'Kitlam Meandgaick', 'NAP', 'double', 26, 200, '2007-12-02');
INSERT INTO db_conductor VALUES (18, 'Simon Meyer', 'NAP', 'early', 1, 82, '2002-06-12');
INSERT INTO db_conductor VALUES (19, 'Binddrouck Sulferdraind', 'CA', 'day', 12, 782, '2016-10-06');
INSERT INTO db_conductor VALUES (20, 'Quunquatpind Foumkoussheam', 'CA', 'day', 6, 191, '1994-06-21');
INSERT INTO db_conductor VALUES (21, 'Chackjandsel Wouckdrail', 'NAP', 'split', 36, 109, '1994-04-26');
INSERT INTO db_conductor VALUES (22, 'Brendnum Taickskir', 'DA', 'night', 35, 946, '1997-04-18');
INSERT INTO db_conductor VALUES (23, 'Victor Owens', 'CL', 'day', 10, 472, '1992-02-27');
INSERT INTO db_conductor VALUES (24, 'Zoe Torres', 'CA', 'day', 23, 69, '1990-03-24');
INSERT INTO db_conductor VALUES (25, 'Tharclealrat Vombrul', 'CA', 'night', 33, 24, '2001-01-26');
INSERT INTO db_conductor VALUES (26, 'Theabaickkem Queallous', 'NAP', 'early', 24, 494, '1987-02-21');
INSERT INTO db_conductor VALUES (27, 'Routraplal Houmploun', 'CA', 'double', 40, 764, '2015-12-16');
CREATE TABLE db_song (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_extra_sector TEXT NOT NULL,
  db_former_model TEXT NOT NULL,
  db_nairfounjou INTEGER NOT NULL,
  db_final_index INTEGER NOT NULL,
  db_production_date TEXT NOT NULL
);
INSERT INTO db_song VALUES (1, 'Frozen Ember', 'Austria', 'compact', 2751, 138, '2019-06-27');
INSERT INTO db_song VALUES (2, 'Proud Cedar', 'seanut', 'denfitzail', 3633, 149, '2020-03-21');
INSERT INTO db_song VALUES (3, 'Masshondsteal Grorpeabrin', 'Chile', 'denfitzail', 3831, 280, '1995-08-08');
INSERT INTO db_song VALUES (4, 'Hewour Meatkreas', 'Egypt', 'organic', 3366, 108, '2007-08-27');
INSERT INTO db_song VALUES (5, 'Zaigre Plimsi', 'Chile', 'organic', 1676, 172, '1968-07-28');
INSERT INTO db_song VALUES (6, 'Rairoundclo Shaimpor', 'Egypt', 'organic', 3903, 174, '1982-04-19');
INSERT INTO db_song VALUES (7, 'Hindgri Fouckkir', 'Egypt', 'denfitzail', 1260, 291, '1969-02-07');
INSERT INTO db_song VALUES (8, 'Stebock Jozinnound', 'Austria', 'denfitzail', 594, 22, '2022-12-15');
INSERT INTO db_song VALUES (9, 'Femomwuck Handdreandon', 'Chile', 'compact', 1800, 282, '1971-10-25');
INSERT INTO db_song VALUES (10, 'Nistaimdrait Ratgrunplous', 'Egypt', 'denfitzail', 1743, 336, '2012-01-28');
INSERT INTO db_song VALUES (11, 'Dearbousgem Skeanou', 'jousgrum', 'quennor', 3476, 84, '2011-02-08');
INSERT INTO db_song VALUES (12, 'Thenskoul Kolluckqueck', 'seanut', 'compact', 2858, 307, '1976-02-25');
INSERT INTO db_song VALUES (13, 'Gronsin Vaijon', 'Egypt', 'denfitzail', 1489, 388, '1985-03-08');
INSERT INTO db_song VALUES (14, 'Nackstendchick Geandbarkar', 'Chile', 'modern', 2374, 58, '1994-12-18');
INSERT INTO db_song VALUES (15, 'Stelplea Brimund', 'jousgrum', 'denfitzail', 2851, 149, '1965-03-05');
INSERT INTO db_song VALUES (16, 'Plockple Flotcheck', 'seanut', 'denfitzail', 2319, 370, '1993-01-28');
INSERT INTO db_song VALUES (17, 'Poutchisvais Shaidrouzour', 'Egypt', 'modern', 3862, 139, '1997-03-11');
INSERT INTO db_song VALUES (18, 'Jemflaind Metdeaskou', 'Austria', 'organic', 3730, 297, '2006-12-17');
INSERT INTO db_song VALUES (19, 'Noble Meadow', 'Chile', 'quennor', 1941, 190, '1964-07-13');
INSERT INTO db_song VALUES (20, 'Dromol Breagrunzouck', 'Egypt', 'organic', 419, 234, '1997-12-16');
INSERT INTO db_song VALUES (21, 'Drosfleaskru Drotfouckzeas', 'Austria', 'denfitzail', 2470, 288, '2008-04-23');
INSERT INTO db_song VALUES (22, 'Hasgrodoun Lusjairgus', 'jousgrum', 'budget', 2900, 334, '1995-09-08');
INSERT INTO db_song VALUES (23, 'Floufuck Brailtock', 'Chile', 'denfitzail', 1049, 214, '1967-07-27');
INSERT INTO db_song VALUES (24, 'Zindquandleand Clouckmeck', 'seanut', 'organic', 3879, 320, '1978-11-12');
INSERT INTO db_song VALUES (25, 'Kaitredrou Groungream', 'Egypt', 'budget', 1018, 136, '1997-07-16');
INSERT INTO db_song VALUES (26, 'Rapid Comet', 'Egypt', 'compact', 2097, 255, '1977-06-17');
INSERT INTO db_song VALUES (27, 'Vejeand Muckfloutkrock', 'seanut', 'organic', 3507, 301, '1990-03-26');
INSERT INTO db_song VALUES (28, 'Ancient Lotus', 'Austria', 'organic', 1152, 96, '1995-09-16');
INSERT INTO db_song VALUES (29, 'Velvet Beacon', 'Austria', 'budget', 1680, 118, '2004-11-04');
CREATE TABLE db_session (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_yearly_family TEXT NOT NULL,
  db_common_type TEXT NOT NULL,
  db_attendance INTEGER NOT NULL,
  db_expense INTEGER NOT NULL,
  db_registration_date TEXT NOT NULL,
  db_conductor_id INTEGER NOT NULL,
  db_song_id INTEGER NOT NULL,
  FOREIGN KEY (db_conductor_id) REFERENCES db_conductor(db_id),
  FOREIGN KEY (db_song_id) REFERENCES db_song(db_id)
);
INSERT INTO db_session VALUES (1, 'E470', 'walk-in', 'TH', 519, 1942, '2011-10-03', 3, 26);
INSERT INTO db_session VALUES (2, 'E947', 'email', 'TH', 559, 29, '2018-12-27', 21, 26);
INSERT INTO db_session VALUES (3, 'E856', 'email', 'AUT', 773, 2402, '2019-02-26', 11, 20);
INSERT INTO db_session VALUES (4, 'E984', 'email', 'TH', 652, 2912, '2024-09-15', 5, 4);
INSERT INTO db_session VALUES (5, 'E182', 'walk-in', 'AUT', 65, 790, '2012-03-05', 14, 4);
INSERT INTO db_session VALUES (6, 'E194', 'walk-in', 'WI', 41, 86, '2021-09-07', 14, 26);
INSERT INTO db_session VALUES (7, 'E565', 'online', 'AUT', 77, 367, '2016-07-10', 10, 8);
INSERT INTO db_session VALUES (8, 'E908', 'email', 'WI', 729, 495, '2010-07-16', 24, 25);
INSERT INTO db_session VALUES (9, 'E239', 'walk-in', 'SUM', 785, 2457, '2017-04-02', 5, 1);
INSERT INTO db_session VALUES (10, 'E258', 'walk-in', 'SUM', 80, 692, '2018-03-06', 17, 22);
INSERT INTO db_session VALUES (11, 'E247', 'email', 'AUT', 395, 843, '2013-07-26', 25, 28);
INSERT INTO db_session VALUES (12, 'E140', 'walk-in', 'AUT', 661, 1067, '2021-06-14', 2, 7);
INSERT INTO db_session VALUES (13, 'E887', 'fax', 'AUT', 669, 1083, '2014-05-04', 5, 5);
INSERT INTO db_session VALUES (14, 'E767', 'email', 'SUM', 505, 2243, '2020-03-20', 27, 12);
INSERT INTO db_session VALUES (15, 'E332', 'fax', 'AUT', 737, 1248, '2017-09-20', 18, 24);
INSERT INTO db_session VALUES (16, 'E594', 'walk-in', 'SUM', 374, 1145, '2021-07-14', 1, 15);
INSERT INTO db_session VALUES (17, 'E223', 'online', 'SUM', 341, 2909, '2018-02-03', 13, 13);
INSERT INTO db_session VALUES (18, 'E453', 'online', 'SUM', 44, 20, '2022-03-27', 17, 27);
INSERT INTO db_session VALUES (19, 'E226', 'email', 'AUT', 355, 1547, '2015-09-13', 26, 24);
INSERT INTO db_session VALUES (20, 'E569', 'email', 'AUT', 512, 400, '2021-02-25', 3, 28);
INSERT INTO db_session VALUES (21, 'E686', 'email', 'AUT', 299, 516, '2020-09-12', 9, 24);
INSERT INTO db_session VALUES (22, 'E673', 'online', 'AUT', 798, 232, '2014-01-05', 1, 28);
INSERT INTO db_session VALUES (23, 'E262', 'email', 'SUM', 631, 2069, '2013-09-01', 1, 17);
INSERT INTO db_session VALUES (24, 'E749', 'walk-in', 'AUT', 444, 1464, '2022-09-10', 14, 13);
INSERT INTO db_session VALUES (25, 'E508', 'walk-in', 'WI', 911, 465, '2013-06-04', 25, 25);
INSERT INTO db_session VALUES (26, 'E734', 'walk-in', 'SUM', 631, 1674, '2021-07-15', 1, 2);
INSERT INTO db_session VALUES (27, 'E354', 'online', 'SUM', 444, 225, '2020-10-21', 5, 20);
INSERT INTO db_session VALUES (28, 'E358', 'fax', 'SUM', 277, 1934, '2012-06-01', 21, 2);
INSERT INTO db_session VALUES (29, 'E665', 'online', 'AUT', 734, 652, '2013-03-05', 18, 26);
INSERT INTO db_session VALUES (30, 'E588', 'email', 'SUM', 165, 826, '2017-11-05', 1, 28);
INSERT INTO db_session VALUES (31, 'E485', 'online', 'AUT', 197, 1150, '2022-05-21', 13, 6);
INSERT INTO db_session VALUES (32, 'E276', 'online', 'SUM', 351, 1930, '2023-09-26', 27, 10);
INSERT INTO db_session VALUES (33, 'E116', 'online', 'AUT', 158, 1001, '2017-01-27', 24, 19);
INSERT INTO db_session VALUES (34, 'E187', 'email', 'AUT', 336, 2888, '2021-02-19', 26, 1);
INSERT INTO db_session VALUES (35, 'E819', 'email', 'AUT', 467, 2924, '2024-05-09', 25, 28);
INSERT INTO db_session VALUES (36, 'E640', 'email', 'WI', 512, 623, '2016-01-19', 17, 9);
INSERT INTO db_session VALUES (37, 'E522', 'email', 'SUM', 395, 424, '2018-08-13', 16, 1);
INSERT INTO db_session VALUES (38, 'E450', 'fax', 'AUT', 468, 1770, '2014-03-28', 16, 28);
INSERT INTO db_session VALUES (39, 'E581', 'email', 'TH', 810, 489, '2012-09-18', 26, 16);
INSERT INTO db_session VALUES (40, 'E780', 'online', 'SUM', 742, 1467, '2010-08-22', 16, 27);
INSERT INTO db_session VALUES (41, 'E124', 'walk-in', 'SUM', 646, 1194, '2022-08-24', 25, 28);
INSERT INTO db_session VALUES (42, 'E564', 'online', 'AUT', 67, 2846, '2014-07-26', 14, 12);
INSERT INTO db_session VALUES (43, 'E174', 'email', 'AUT', 116, 455, '2011-04-25', 15, 27);
INSERT INTO db_session VALUES (44, 'E179', 'fax', 'TH', 820, 2054, '2014-05-28', 7, 20);
INSERT INTO db_session VALUES (45, 'E250', 'online', 'WI', 862, 1366, '2014-01-15', 7, 27);
INSERT INTO db_session VALUES (46, 'E478', 'walk-in', 'TH', 175, 505, '2024-05-12', 5, 13);
INSERT INTO db_session VALUES (47, 'E375', 'walk-in', 'AUT', 21, 1988, '2024-01-14', 18, 8);
INSERT INTO db_session VALUES (48, 'E700', 'email', 'AUT', 108, 2927, '2020-07-28', 11, 22);
INSERT INTO db_session VALUES (49, 'E526', 'online', 'AUT', 846, 258, '2021-09-11', 14, 28);
INSERT INTO db_session VALUES (50, 'E145', 'email', 'AUT', 522, 226, '2021-05-08', 9, 15);
INSERT INTO db_session VALUES (51, 'E626', 'email', 'AUT', 590, 2249, '2022-05-15', 1, 29);
INSERT INTO db_session VALUES (52, 'E488', 'online', 'TH', 451, 2496, '2023-01-12', 26, 22);
INSERT INTO db_session VALUES (53, 'E778', 'walk-in', 'AUT', 338, 2569, '2019-03-20', 5, 6);
INSERT INTO db_session VALUES (54, 'E128', 'online', 'TH', 329, 2350, '2010-09-03', 17, 24);
INSERT INTO db_session VALUES (55, 'E169', 'walk-in', 'SUM', 857, 908, '2017-11-16', 4, 14);
INSERT INTO db_session VALUES (56, 'E868', 'email', 'AUT', 158, 2675, '2016-12-11', 27, 20);
INSERT INTO db_session VALUES (57, 'E995', 'email', 'TH', 243, 2829, '2014-01-11', 14, 13);
INSERT INTO db_session VALUES (58, 'E752', 'fax', 'SUM', 596, 394, '2018-02-19', 4, 19);
INSERT INTO db_session VALUES (59, 'E400', 'walk-in', 'SUM', 707, 588, '2013-06-03', 14, 7);
INSERT INTO db_session VALUES (60, 'E178', 'email', 'AUT', 490, 2886, '2024-12-08', 11, 24);
INSERT INTO db_session VALUES (61, 'E852', 'email', 'SUM', 722, 862, '2019-07-24', 5, 14);
INSERT INTO db_session VALUES (62, 'E556', 'fax', 'AUT', 664, 1537, '2024-01-01', 26, 16);
INSERT INTO db_session VALUES (63, 'E641', 'email', 'TH', 177, 515, '2015-11-11', 3, 14);
INSERT INTO db_session VALUES (64, 'E952', 'email', 'TH', 591, 794, '2018-05-02', 24, 16);
INSERT INTO db_session VALUES (65, 'E353', 'email', 'SUM', 823, 716, '2019-10-01', 3, 12);
INSERT INTO db_session VALUES (66, 'E709', 'online', 'WI', 727, 2439, '2012-01-08', 3, 18);
INSERT INTO db_session VALUES (67, 'E961', 'email', 'AUT', 601, 909, '2022-02-06', 13, 20);
INSERT INTO db_session VALUES (68, 'E758', 'fax', 'AUT', 899, 947, '2015-02-04', 23, 15);
INSERT INTO db_session VALUES (69, 'E549', 'online', 'SUM', 897, 32, '2023-03-17', 7, 7);
INSERT INTO db_session VALUES (70, 'E635', 'email', 'WI', 569, 1571, '2017-09-23', 2, 14);
INSERT INTO db_session VALUES (71, 'E292', 'online', 'SUM', 380, 617, '2017-05-12', 7, 15);
INSERT INTO db_session VALUES (72, 'E658', 'email', 'SUM', 275, 2651, '2019-06-05', 16, 17);
INSERT INTO db_session VALUES (73, 'E505', 'online', 'AUT', 885, 2283, '2011-08-10', 7, 24);
INSERT INTO db_session VALUES (74, 'E406', 'online', 'SUM', 751, 697, '2015-01-14', 25, 4);
INSERT INTO db_session VALUES (75, 'E934', 'email', 'AUT', 231, 2605, '2023-08-09', 17, 29);
INSERT INTO db_session VALUES (76, 'E517', 'walk-in', 'WI', 48, 1870, '2021-02-20', 15, 12);
INSERT INTO db_session VALUES (77, 'E622', 'online', 'SUM', 542, 2285, '2016-02-02', 8, 14);
INSERT INTO db_session VALUES (78, 'E861', 'online', 'SUM', 235, 1981, '2023-12-27', 8, 24);
INSERT INTO db_session VALUES (79, 'E980', 'walk-in', 'SUM', 795, 88, '2015-07-19', 10, 9);
INSERT INTO db_session VALUES (80, 'E555', 'walk-in', 'WI', 545, 2377, '2019-01-10', 9, 7);
INSERT INTO db_session VALUES (81, 'E530', 'fax', 'AUT', 667, 13, '2012-07-06', 25, 28);
INSERT INTO db_session VALUES (82, 'E429', 'walk-in', 'SUM', 229, 799, '2012-01-17', 27, 20);
INSERT INTO db_session VALUES (83, 'E958', 'email', 'SUM', 680, 1819, '2020-02-28', 2, 24);
INSERT INTO db_session VALUES (84, 'E255', 'email', 'SUM', 188, 1062, '2020-06-02', 8, 20);
INSERT INTO db_session VALUES (85, 'E312', 'walk-in', 'TH', 730, 426, '2024-12-16', 3, 10);
INSERT INTO db_session VALUES (86, 'E725', 'walk-in', 'TH', 7, 1786, '2024-10-19', 27, 27);
INSERT INTO db_session VALUES (87, 'E609', 'email', 'SUM', 664, 2920, '2012-07-19', 14, 26);
INSERT INTO db_session VALUES (88, 'E652', 'email', 'AUT', 822, 1145, '2024-01-19', 23, 12);
INSERT INTO db_session VALUES (89, 'E343', 'walk-in', 'AUT', 608, 712, '2021-01-04', 10, 25);
INSERT INTO db_session VALUES (90, 'E602', 'walk-in', 'AUT', 187, 15, '2017-08-27', 11, 10);
INSERT INTO db_session VALUES (91, 'E841', 'online', 'SUM', 844, 1376, '2020-11-21', 5, 28);
INSERT INTO db_session VALUES (92, 'E544', 'email', 'SUM', 324, 2537, '2016-07-15', 7, 26);
INSERT INTO db_session VALUES (93, 'E604', 'online', 'WI', 263, 474, '2023-08-03', 18, 13);
INSERT INTO db_session VALUES (94, 'E311', 'email', 'SUM', 134, 2850, '2020-11-17', 17, 7);
INSERT INTO db_session VALUES (95, 'E632', 'online', 'SUM', 279, 971, '2024-04-15', 16, 8);
INSERT INTO db_session VALUES (96, 'E865', 'email', 'AUT', 260, 87, '2022-01-05', 9, 12);
INSERT INTO db_session VALUES (97, 'E937', 'fax', 'SUM', 302, 1755, '2012-01-03', 1, 7);
INSERT INTO db_session VALUES (98, 'E381', 'walk-in', 'SUM', 449, 752, '2018-08-22', 4, 26);
INSERT INTO db_session VALUES (99, 'E355', 'email', 'TH', 236, 1729, '2015-08-19', 8, 12);
INSERT INTO db_session VALUES (100, 'E817', 'online', 'AUT', 215, 780, '2023-04-21', 10, 6);
INSERT INTO db_session VALUES (101, 'E109', 'online', 'AUT', 364, 1891, '2011-12-27', 11, 20);
INSERT INTO db_session VALUES (102, 'E598', 'email', 'AUT', 166, 1474, '2020-10-07', 18, 7);
INSERT INTO db_session VALUES (103, 'E867', 'online', 'AUT', 342, 2360, '2013-10-08', 17, 26);
INSERT INTO db_session VALUES (104, 'E902', 'walk-in', 'SUM', 835, 1427, '2020-05-03', 1, 24);
INSERT INTO db_session VALUES (105, 'E463', 'online', 'SUM', 11, 182, '2017-06-20', 4, 17);
INSERT INTO db_session VALUES (106, 'E462', 'online', 'AUT', 723, 1125, '2016-08-20', 4, 14);
INSERT INTO db_session VALUES (107, 'E696', 'email', 'SUM', 34, 1342, '2017-09-07', 26, 1);
INSERT INTO db_session VALUES (108, 'E670', 'email', 'SUM', 142, 2706, '2017-01-25', 1, 21);
INSERT INTO db_session VALUES (109, 'E267', 'email', 'SUM', 317, 1766, '2010-11-27', 7, 21);
INSERT INTO db_session VALUES (110, 'E964', 'walk-in', 'TH', 683, 2351, '2019-10-06', 1, 24);
INSERT INTO db_session VALUES (111, 'E289', 'walk-in', 'AUT', 461, 1557, '2024-05-26', 5, 2);
INSERT INTO db_session VALUES (112, 'E620', 'fax', 'AUT', 88, 1887, '2022-06-11', 16, 4);
INSERT INTO db_session VALUES (113, 'E380', 'online', 'AUT', 867, 2171, '2022-08-16', 16, 12);
INSERT INTO db_session VALUES (114, 'E941', 'email', 'AUT', 95, 1492, '2011-09-07', 27, 7);
INSERT INTO db_session VALUES (115, 'E732', 'email', 'AUT', 113, 2096, '2017-11-06', 1, 24);
INSERT INTO db_session VALUES (116, 'E914', 'walk-in', 'WI', 764, 677, '2018-11-14', 2, 26);
INSERT INTO db_session VALUES (117, 'E281', 'online', 'SUM', 784, 2800, '2022-05-02', 25, 27);
INSERT INTO db_session VALUES (118, 'E897', 'email', 'AUT', 452, 1143, '2023-01-11', 25, 4);
INSERT INTO db_session VALUES (119, 'E637', 'walk-in', 'SUM', 818, 2341, '2016-10-07', 2, 28);
INSERT INTO db_session VALUES (120, 'E595', 'walk-in', 'SUM', 692, 2676, '2016-03-02', 14, 14);
