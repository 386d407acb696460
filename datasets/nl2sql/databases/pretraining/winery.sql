CREATE TABLE tstr (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  position TEXT NOT NULL,
  bns INTEGER NOT NULL,
  score INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO tstr VALUES (1, 'Hanna Larsen', 'night', 'lead', 1001, 428, '2012-03-02');
INSERT INTO tstr VALUES (2, 'Ivan Martin', 'night', 'expert', 1464, 121, '2021-12-18');
INSERT INTO tstr VALUES (3, 'Rosa Adams', 'early', 'deputy', 2249, 468, '2000-12-04');
INSERT INTO tstr VALUES (4, 'Zoe Larsen', 'early', 'lead', 2289, 678, '1994-12-08');
INSERT INTO tstr VALUES (5, 'Quinn Weber', 'double', 'expert', 779, 247, '2021-09-25');
INSERT INTO tstr VALUES (6, 'Wendy Silva', 'weekend', 'lead', 2222, 968, '1996-04-19');
INSERT INTO tstr VALUES (7, 'Olivia Hughes', 'day', 'trainee', 1918, 530, '2023-07-21');
INSERT INTO tstr VALUES (8, 'Rosa Park', 'day', 'expert', 1134, 633, '1997-09-20');
INSERT INTO tstr VALUES (9, 'Olivia Green', 'night', 'deputy', 420, 398, '2000-11-24');
INSERT INTO tstr VALUES (10, 'Noah Smith', 'day', 'deputy', 1382, 974, '2003-06-06');
INSERT INTO tstr VALUES (11, 'Peter Hart', 'day', 'lead', 1695, 572, '2017-07-21');
INSERT INTO tstr VALUES (12, 'Fiona Nash', 'day', 'expert', 811, 418, '1988-07-09');
INSERT INTO tstr VALUES (13, 'Nina Smith', 'day', 'expert', 1545, 514, '1997-10-25');
INSERT INTO tstr VALUES (14, 'Victor Meyer', 'early', 'expert', 2428, 149, '2016-06-25');
INSERT INTO tstr VALUES (15, 'Olivia Walsh', 'night', 'expert', 442, 826, '2002-01-15');
INSERT INTO tstr VALUES (16, 'Xavier Kaya', 'double', 'expert', 1468, 442, '1986-12-10');
INSERT INTO tstr VALUES (17, 'Adam Young', 'day', 'lead', 1403, 78, '2020-02-05');
INSERT INTO tstr VALUES (18, 'Rosa Nash', 'weekend', 'assistant', 543, 384, '2009-12-02');
INSERT INTO tstr VALUES (19, 'Kevin Clark', 'weekend', 'deputy', 1070, 337, '1985-07-13');
INSERT INTO tstr VALUES (20, 'Hanna Martin', 'night', 'expert', 124, 602, '1995-02-11');
INSERT INTO tstr VALUES (21, 'Olivia Nolan', 'day', 'lead', 106, 718, '2002-01-15');
INSERT INTO tstr VALUES (22, 'Olivia Kaya', 'day', 'lead', 2420, 559, '2008-05-07');
INSERT INTO tstr VALUES (23, 'Frank Davis', 'day', 'expert', 1296, 247, '2006-01-10');
INSERT INTO tstr VALUES (24, 'Gina Lopez', 'double', 'expert', 1408, 489, '2007-11-27');
CREATE TABLE bar (
  bar_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  made_in TEXT NOT NULL,
  producer TEXT NOT NULL,
  lng_cm INTEGER NOT NULL,
  stars INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO bar VALUES (1, 'Lucky Meadow', 'Austria', 'Arden', 214, 16, '2014-12-25');
INSERT INTO bar VALUES (2, 'Ancient Pebble', 'Germany', 'Velmar', 414, 65, '2018-09-14');
INSERT INTO bar VALUES (3, 'Grand Rose', 'Chile', 'Velmar', 270, 76, '2004-02-15');
INSERT INTO bar VALUES (4, 'Royal Pebble', 'Turkey', 'Arden', 426, 34, '2022-05-22');
INSERT INTO bar VALUES (5, 'Rapid Summit', 'Germany', 'Arden', 209, 84, '2000-09-11');
INSERT INTO bar VALUES (6, 'Crystal Maple', 'Germany', 'Velmar', 204, 60, '2009-11-20');
INSERT INTO bar VALUES (7, 'Royal Willow', 'Austria', 'Velmar', 62, 73, '2007-03-20');
INSERT INTO bar VALUES (8, 'Iron Raven', 'Canada', 'Quill', 500, 66, '2011-12-19');
INSERT INTO bar VALUES (9, 'Frozen Tiger', 'Turkey', 'Quill', 64, 76, '2016-10-17');
INSERT INTO bar VALUES (10, 'Iron Meadow', 'Austria', 'Quill', 213, 54, '2012-01-28');
INSERT INTO bar VALUES (11, 'Secret Summit', 'Austria', 'Velmar', 572, 29, '2008-12-24');
INSERT INTO bar VALUES (12, 'Frozen Ember', 'Austria', 'Quill', 560, 77, '2003-10-06');
INSERT INTO bar VALUES (13, 'Lucky Harvest', 'Germany', 'Corvo', 464, 2, '2017-05-04');
INSERT INTO bar VALUES (14, 'Proud Tiger', 'Austria', 'Corvo', 166, 64, '2017-07-13');
INSERT INTO bar VALUES (15, 'Noble Maple', 'Austria', 'Arden', 152, 61, '2016-05-01');
INSERT INTO bar VALUES (16, 'Secret Orchid', 'Germany', 'Quill', 456, 41, '2018-05-26');
INSERT INTO bar VALUES (17, 'Proud Rose', 'Germany', 'Arden', 565, 13, '2002-02-08');
INSERT INTO bar VALUES (18, 'Secret Tiger', 'Canada', 'Quill', 249, 68, '2018-03-25');
INSERT INTO bar VALUES (19, 'Grand Lotus', 'Turkey', 'Corvo', 576, 35, '2002-11-04');
INSERT INTO bar VALUES (20, 'Grand Tiger', 'Chile', 'Velmar', 385, 50, '2012-11-16');
INSERT INTO bar VALUES (21, 'Sweet Meadow', 'Austria', 'Velmar', 46, 13, '2019-01-04');
INSERT INTO bar VALUES (22, 'Misty Summit', 'Canada', 'Corvo', 67, 74, '2018-03-06');
INSERT INTO bar VALUES (23, 'Noble Comet', 'Croatia', 'Velmar', 397, 24, '2005-07-09');
INSERT INTO bar VALUES (24, 'Sweet Orchid', 'Austria', 'Velmar', 200, 22, '2018-04-12');
INSERT INTO bar VALUES (25, 'Ancient Rose', 'Germany', 'Velmar', 441, 43, '2016-04-06');
INSERT INTO bar VALUES (26, 'Proud Comet', 'Germany', 'Quill', 330, 78, '2003-07-10');
INSERT INTO bar VALUES (27, 'Secret Ember', 'Germany', 'Velmar', 687, 52, '2003-10-07');
INSERT INTO bar VALUES (28, 'Sunny Ember', 'Germany', 'Velmar', 123, 28, '2017-12-02');
INSERT INTO bar VALUES (29, 'Iron Comet', 'Germany', 'Velmar', 679, 75, '2005-08-01');
INSERT INTO bar VALUES (30, 'Sweet Rose', 'Turkey', 'Velmar', 610, 16, '2016-06-25');
CREATE TABLE all_audits (
  nr INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  medium TEXT NOT NULL,
  weather TEXT NOT NULL,
  amt INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  entered TEXT NOT NULL,
  taster_key INTEGER NOT NULL,
  barr_ref INTEGER NOT NULL,
  FOREIGN KEY (taster_key) REFERENCES tstr(nr),
  FOREIGN KEY (barr_ref) REFERENCES bar(bar_id)
);
INSERT INTO all_audits VALUES (1, 'Y885', 'walk-in', 'FO', 694, 453, '2015-01-14', 13, 3);
INSERT INTO all_audits VALUES (2, 'Y293', 'partner', 'SUN', 3751, 456, '2017-08-07', 2, 21);
INSERT INTO all_audits VALUES (3, 'Y867', 'partner', 'FO', 3464, 417, '2015-11-16', 20, 4);
INSERT INTO all_audits VALUES (4, 'Y972', 'online', 'SUN', 1758, 45, '2019-01-27', 18, 4);
INSERT INTO all_audits VALUES (5, 'Y298', 'phone', 'SUN', 4380, 167, '2021-04-20', 17, 29);
INSERT INTO all_audits VALUES (6, 'Y499', 'fax', 'SUN', 1732, 399, '2021-09-05', 19, 2);
INSERT INTO all_audits VALUES (7, 'Y824', 'walk-in', 'FO', 1631, 337, '2014-04-24', 19, 3);
INSERT INTO all_audits VALUES (8, 'Y480', 'walk-in', 'SNO', 300, 288, '2023-07-10', 18, 28);
INSERT INTO all_audits VALUES (9, 'Y288', 'partner', 'SUN', 4583, 116, '2016-07-11', 24, 30);
INSERT INTO all_audits VALUES (10, 'Y622', 'fax', 'FO', 1019, 325, '2016-03-12', 1, 27);
INSERT INTO all_audits VALUES (11, 'Y806', 'phone', 'FO', 3752, 472, '2010-01-28', 20, 18);
INSERT INTO all_audits VALUES (12, 'Y654', 'email', 'FO', 123, 285, '2020-06-17', 19, 9);
INSERT INTO all_audits VALUES (13, 'Y742', 'fax', 'SUN', 1288, 99, '2023-08-15', 6, 1);
INSERT INTO all_audits VALUES (14, 'Y524', 'email', 'FO', 2873, 378, '2012-10-03', 17, 12);
INSERT INTO all_audits VALUES (15, 'Y630', 'partner', 'FO', 1889, 107, '2021-07-20', 12, 21);
INSERT INTO all_audits VALUES (16, 'Y943', 'fax', 'FO', 2409, 25, '2018-10-02', 4, 2);
INSERT INTO all_audits VALUES (17, 'Y805', 'online', 'SUN', 376, 478, '2014-05-02', 13, 3);
INSERT INTO all_audits VALUES (18, 'Y628', 'walk-in', 'WI', 1392, 408, '2012-04-27', 3, 19);
INSERT INTO all_audits VALUES (19, 'Y319', 'walk-in', 'SUN', 638, 29, '2010-07-12', 19, 28);
INSERT INTO all_audits VALUES (20, 'Y408', 'phone', 'FO', 4287, 321, '2021-07-01', 10, 22);
INSERT INTO all_audits VALUES (21, 'Y797', 'walk-in', 'FO', 1661, 195, '2016-02-14', 17, 20);
INSERT INTO all_audits VALUES (22, 'Y615', 'partner', 'FO', 21, 168, '2022-10-28', 13, 19);
INSERT INTO all_audits VALUES (23, 'Y977', 'walk-in', 'SUN', 4824, 284, '2020-04-03', 23, 10);
INSERT INTO all_audits VALUES (24, 'Y814', 'partner', 'FO', 3813, 344, '2017-08-16', 17, 22);
INSERT INTO all_audits VALUES (25, 'Y496', 'walk-in', 'FO', 942, 288, '2019-04-09', 12, 21);
INSERT INTO all_audits VALUES (26, 'Y418', 'partner', 'SUN', 968, 228, '2011-05-14', 16, 4);
INSERT INTO all_audits VALUES (27, 'Y680', 'phone', 'WI', 4743, 389, '2024-10-08', 10, 22);
INSERT INTO all_audits VALUES (28, 'Y789', 'fax', 'FO', 4538, 176, '2016-07-28', 3, 1);
INSERT INTO all_audits VALUES (29, 'Y238', 'phone', 'SUN', 2452, 228, '2013-04-14', 23, 25);
INSERT INTO all_audits VALUES (30, 'Y365', 'walk-in', 'SUN', 3277, 10, '2023-11-16', 2, 20);
INSERT INTO all_audits VALUES (31, 'Y410', 'fax', 'SUN', 3984, 434, '2022-12-11', 20, 5);
INSERT INTO all_audits VALUES (32, 'Y535', 'partner', 'SNO', 575, 333, '2017-07-12', 1, 25);
INSERT INTO all_audits VALUES (33, 'Y383', 'walk-in', 'FO', 4604, 212, '2019-10-04', 21, 22);
INSERT INTO all_audits VALUES (34, 'Y261', 'fax', 'SNO', 4692, 325, '2010-02-28', 20, 8);
INSERT INTO all_audits VALUES (35, 'Y291', 'walk-in', 'FO', 2127, 336, '2012-09-21', 19, 17);
INSERT INTO all_audits VALUES (36, 'Y223', 'phone', 'FO', 3212, 110, '2012-03-05', 9, 14);
INSERT INTO all_audits VALUES (37, 'Y320', 'walk-in', 'RAI', 752, 317, '2022-12-25', 16, 9);
INSERT INTO all_audits VALUES (38, 'Y348', 'email', 'SNO', 3601, 281, '2012-03-17', 18, 19);
INSERT INTO all_audits VALUES (39, 'Y141', 'partner', 'FO', 3749, 202, '2023-01-06', 2, 3);
INSERT INTO all_audits VALUES (40, 'Y530', 'partner', 'FO', 223, 64, '2019-08-11', 20, 22);
INSERT INTO all_audits VALUES (41, 'Y651', 'partner', 'FO', 2600, 232, '2022-08-12', 2, 21);
INSERT INTO all_audits VALUES (42, 'Y497', 'partner', 'FO', 3001, 459, '2013-08-08', 16, 30);
INSERT INTO all_audits VALUES (43, 'Y676', 'email', 'FO', 1031, 338, '2015-09-28', 10, 11);
INSERT INTO all_audits VALUES (44, 'Y276', 'phone', 'FO', 4389, 104, '2010-08-28', 10, 16);
INSERT INTO all_audits VALUES (45, 'Y955', 'phone', 'SUN', 2817, 87, '2018-04-02', 18, 21);
INSERT INTO all_audits VALUES (46, 'Y334', 'phone', 'FO', 1341, 275, '2020-03-14', 9, 18);
INSERT INTO all_audits VALUES (47, 'Y333', 'partner', 'FO', 3705, 32, '2012-05-18', 12, 22);
INSERT INTO all_audits VALUES (48, 'Y807', 'walk-in', 'FO', 4181, 49, '2024-11-02', 17, 18);
INSERT INTO all_audits VALUES (49, 'Y544', 'online', 'FO', 2438, 258, '2014-06-12', 16, 25);
INSERT INTO all_audits VALUES (50, 'Y872', 'phone', 'WI', 1446, 395, '2022-09-17', 13, 8);
INSERT INTO all_audits VALUES (51, 'Y790', 'partner', 'FO', 1203, 5, '2011-01-19', 17, 25);
INSERT INTO all_audits VALUES (52, 'Y670', 'phone', 'FO', 4039, 296, '2013-02-20', 2, 30);
INSERT INTO all_audits VALUES (53, 'Y971', 'fax', 'RAI', 3369, 258, '2013-03-25', 1, 18);
INSERT INTO all_audits VALUES (54, 'Y858', 'phone', 'FO', 2782, 86, '2016-01-23', 20, 3);
INSERT INTO all_audits VALUES (55, 'Y761', 'walk-in', 'RAI', 4088, 328, '2016-01-26', 20, 3);
INSERT INTO all_audits VALUES (56, 'Y325', 'partner', 'FO', 1304, 420, '2019-07-19', 11, 17);
INSERT INTO all_audits VALUES (57, 'Y859', 'partner', 'FO', 623, 93, '2023-12-25', 23, 30);
INSERT INTO all_audits VALUES (58, 'Y373', 'phone', 'FO', 2968, 400, '2015-08-01', 23, 12);
INSERT INTO all_audits VALUES (59, 'Y522', 'partner', 'SNO', 376, 65, '2013-09-28', 17, 3);
INSERT INTO all_audits VALUES (60, 'Y328', 'partner', 'FO', 875, 338, '2019-10-13', 17, 27);
INSERT INTO all_audits VALUES (61, 'Y521', 'fax', 'FO', 300, 89, '2011-08-08', 19, 8);
INSERT INTO all_audits VALUES (62, 'Y701', 'partner', 'FO', 4074, 367, '2019-07-17', 11, 17);
INSERT INTO all_audits VALUES (63, 'Y307', 'fax', 'SUN', 2688, 136, '2024-02-23', 17, 29);
INSERT INTO all_audits VALUES (64, 'Y849', 'walk-in', 'SUN', 2725, 65, '2017-12-20', 12, 25);
INSERT INTO all_audits VALUES (65, 'Y546', 'walk-in', 'FO', 2687, 455, '2010-06-10', 18, 21);
INSERT INTO all_audits VALUES (66, 'Y870', 'partner', 'SUN', 3080, 267, '2023-10-03', 6, 3);
INSERT INTO all_audits VALUES (67, 'Y768', 'email', 'FO', 4978, 315, '2024-10-06', 19, 20);
INSERT INTO all_audits VALUES (68, 'Y965', 'email', 'WI', 257, 133, '2019-12-04', 18, 28);
INSERT INTO all_audits VALUES (69, 'Y620', 'fax', 'SUN', 70, 357, '2019-11-24', 23, 19);
INSERT INTO all_audits VALUES (70, 'Y787', 'online', 'SNO', 2231, 455, '2010-12-26', 19, 20);
INSERT INTO all_audits VALUES (71, 'Y321', 'email', 'SUN', 2989, 199, '2015-12-09', 17, 6);
INSERT INTO all_audits VALUES (72, 'Y118', 'fax', 'WI', 1335, 73, '2015-03-21', 18, 8);
INSERT INTO all_audits VALUES (73, 'Y559', 'walk-in', 'SNO', 4302, 184, '2011-07-19', 20, 17);
INSERT INTO all_audits VALUES (74, 'Y331', 'phone', 'WI', 2940, 13, '2010-12-05', 15, 30);
INSERT INTO all_audits VALUES (75, 'Y786', 'phone', 'FO', 4086, 433, '2020-05-02', 23, 22);
INSERT INTO all_audits VALUES (76, 'Y981', 'fax', 'FO', 2529, 206, '2021-01-20', 20, 5);
INSERT INTO all_audits VALUES (77, 'Y311', 'online', 'RAI', 2376, 196, '2020-10-23', 23, 29);
INSERT INTO all_audits VALUES (78, 'Y511', 'partner', 'SUN', 953, 411, '2014-07-14', 9, 12);
INSERT INTO all_audits VALUES (79, 'Y215', 'phone', 'SNO', 1787, 179, '2023-05-04', 3, 17);
INSERT INTO all_audits VALUES (80, 'Y910', 'online', 'SUN', 3885, 229, '2018-06-01', 3, 5);
INSERT INTO all_audits VALUES (81, 'Y552', 'walk-in', 'FO', 4599, 470, '2019-01-01', 17, 22);
INSERT INTO all_audits VALUES (82, 'Y476', 'walk-in', 'FO', 1455, 117, '2020-08-18', 10, 21);
INSERT INTO all_audits VALUES (83, 'Y700', 'email', 'SUN', 2941, 455, '2012-02-06', 21, 25);
INSERT INTO all_audits VALUES (84, 'Y889', 'walk-in', 'RAI', 1258, 176, '2016-12-22', 1, 25);
INSERT INTO all_audits VALUES (85, 'Y401', 'partner', 'RAI', 1449, 448, '2010-05-15', 23, 17);
INSERT INTO all_audits VALUES (86, 'Y363', 'walk-in', 'FO', 2315, 208, '2016-03-21', 19, 25);
INSERT INTO all_audits VALUES (87, 'Y551', 'phone', 'FO', 69, 291, '2014-04-10', 22, 5);
INSERT INTO all_audits VALUES (88, 'Y568', 'phone', 'SNO', 4841, 397, '2024-05-06', 21, 21);
INSERT INTO all_audits VALUES (89, 'Y537', 'phone', 'SUN', 2031, 159, '2012-01-04', 5, 28);
INSERT INTO all_audits VALUES (90, 'Y173', 'partner', 'SUN', 926, 397, '2017-06-19', 4, 16);
INSERT INTO all_audits VALUES (91, 'Y766', 'walk-in', 'FO', 3842, 250, '2016-06-17', 5, 11);
INSERT INTO all_audits VALUES (92, 'Y543', 'email', 'FO', 1905, 77, '2017-10-17', 20, 25);
INSERT INTO all_audits VALUES (93, 'Y645', 'phone', 'SNO', 2939, 41, '2017-10-01', 18, 8);
INSERT INTO all_audits VALUES (94, 'Y413', 'walk-in', 'FO', 3297, 97, '2016-09-06', 18, 3);
INSERT INTO all_audits VALUES (95, 'Y851', 'fax', 'SUN', 4669, 76, '2013-11-21', 9, 3);
INSERT INTO all_audits VALUES (96, 'Y536', 'phone', 'FO', 1277, 32, '2022-07-03', 20, 29);
INSERT INTO all_audits VALUES (97, 'Y459', 'partner', 'SUN', 498, 364, '2010-07-10', 7, 30);
INSERT INTO all_audits VALUES (98, 'Y126', 'fax', 'SUN', 2176, 33, '2018-10-25', 5, 22);
INSERT INTO all_audits VALUES (99, 'Y494', 'online', 'FO', 4555, 450, '2014-03-14', 19, 29);
INSERT INTO all_audits VALUES (100, 'Y679', 'email', 'FO', 1270, 430, '2020-02-23', 23, 21);
INSERT INTO all_audits VALUES (101, 'Y727', 'fax', 'FO', 2296, 15, '2024-11-16', 12, 7);
INSERT INTO all_audits VALUES (102, 'Y702', 'partner', 'SNO', 2832, 366, '2022-05-14', 12, 20);
INSERT INTO all_audits VALUES (103, 'Y728', 'walk-in', 'SNO', 4621, 412, '2021-06-17', 17, 18);
INSERT INTO all_audits VALUES (104, 'Y531', 'phone', 'RAI', 1467, 197, '2017-02-04', 10, 29);
INSERT INTO all_audits VALUES (105, 'Y399', 'phone', 'SUN', 4422, 7, '2019-08-03', 17, 4);
INSERT INTO all_audits VALUES (106, 'Y488', 'walk-in', 'FO', 4114, 47, '2012-08-11', 18, 20);
INSERT INTO all_audits VALUES (107, 'Y185', 'fax', 'FO', 3908, 75, '2023-04-09', 24, 27);
INSERT INTO all_audits VALUES (108, 'Y725', 'phone', 'RAI', 2367, 60, '2021-12-28', 20, 19);
INSERT INTO all_audits VALUES (109, 'Y204', 'phone', 'SNO', 495, 344, '2020-02-01', 12, 27);
INSERT INTO all_audits VALUES (110, 'Y820', 'fax', 'FO', 2468, 70, '2014-01-25', 22, 8);
INSERT INTO all_audits VALUES (111, 'Y122', 'phone', 'FO', 3849, 25, '2020-12-05', 23, 6);
INSERT INTO all_audits VALUES (112, 'Y548', 'email', 'SUN', 1699, 137, '2012-10-12', 6, 8);
INSERT INTO all_audits VALUES (113, 'Y146', 'fax', 'FO', 235, 339, '2021-07-27', 2, 5);
INSERT INTO all_audits VALUES (114, 'Y353', 'fax', 'SUN', 2485, 129, '2014-01-28', 20, 27);
INSERT INTO all_audits VALUES (115, 'Y640', 'fax', 'SUN', 1542, 371, '2015-10-04', 10, 21);
INSERT INTO all_audits VALUES (116, 'Y890', 'walk-in', 'FO', 1687, 303, '2015-01-21', 23, 27);
INSERT INTO all_audits VALUES (117, 'Y377', 'fax', 'SNO', 4652, 425, '2019-07-16', 10, 5);
INSERT INTO all_audits VALUES (118, 'Y422', 'fax', 'FO', 3324, 63, '2010-01-04', 23, 25);
INSERT INTO all_audits VALUES (119, 'Y631', 'email', 'SNO', 3061, 25, '2019-11-28', 3, 14);
INSERT INTO all_audits VALUES (120, 'Y470', 'fax', 'FO', 3441, 220, '2015-02-05', 21, 25);
