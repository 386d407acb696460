CREATE TABLE officers (
  off_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  turn TEXT NOT NULL,
  nation TEXT NOT NULL,
  bonus INTEGER NOT NULL,
  pts INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO officers VALUES (1, 'Paula Silva', 'night', 'Germany', 439, 473, '1977-01-13');
INSERT INTO officers VALUES (2, 'Henry Walsh', 'weekend', 'Italy', 1887, 978, '1950-05-03');
INSERT INTO officers VALUES (3, 'Wendy Klein', 'night', 'Italy', 1401, 810, '1954-08-03');
INSERT INTO officers VALUES (4, 'Kate Davis', 'double', 'Sweden', 547, 864, '1960-01-19');
INSERT INTO officers VALUES (5, 'Rosa Quist', 'day', 'Sweden', 1662, 791, '1962-03-27');
INSERT INTO officers VALUES (6, 'Maria Nash', 'night', 'Sweden', 1174, 368, '1966-03-11');
INSERT INTO officers VALUES (7, 'Henry Davis', 'weekend', 'Germany', 1813, 333, '1984-10-04');
INSERT INTO officers VALUES (8, 'Nina Klein', 'double', 'Sweden', 2274, 708, '1971-04-26');
INSERT INTO officers VALUES (9, 'Victor Torres', 'split', 'Sweden', 14, 122, '1954-02-13');
INSERT INTO officers VALUES (10, 'Iris Irwin', 'weekend', 'Sweden', 1509, 286, '1976-08-16');
INSERT INTO officers VALUES (11, 'Colin Kaya', 'split', 'India', 2340, 183, '1966-08-15');
INSERT INTO officers VALUES (12, 'Iris Davis', 'night', 'Sweden', 1313, 123, '1961-02-27');
INSERT INTO officers VALUES (13, 'Ana Park', 'double', 'Italy', 1360, 709, '1993-03-23');
INSERT INTO officers VALUES (14, 'Jack Price', 'split', 'Ireland', 2460, 225, '1947-07-07');
INSERT INTO officers VALUES (15, 'Daisy Ellis', 'split', 'Ireland', 1156, 201, '1994-09-06');
INSERT INTO officers VALUES (16, 'Ben Baker', 'weekend', 'Italy', 2031, 720, '1991-02-08');
INSERT INTO officers VALUES (17, 'Nina Meyer', 'day', 'Italy', 2399, 171, '1950-09-18');
INSERT INTO officers VALUES (18, 'Henry Meyer', 'day', 'India', 1268, 530, '1980-01-05');
INSERT INTO officers VALUES (19, 'Iris Park', 'split', 'Ireland', 1594, 854, '1978-04-18');
INSERT INTO officers VALUES (20, 'Liam Rivera', 'night', 'Italy', 1215, 596, '1982-02-27');
INSERT INTO officers VALUES (21, 'Victor Smith', 'weekend', 'India', 1071, 77, '1946-10-11');
INSERT INTO officers VALUES (22, 'Victor Grant', 'night', 'Germany', 1389, 378, '1945-03-08');
INSERT INTO officers VALUES (23, 'Tara Green', 'day', 'Italy', 1829, 659, '1987-09-18');
INSERT INTO officers VALUES (24, 'Ana Nash', 'split', 'Ireland', 1727, 822, '1999-07-20');
INSERT INTO officers VALUES (25, 'Ana Hart', 'weekend', 'Ireland', 2321, 252, '2000-03-07');
CREATE TABLE precincts (
  pre_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  area TEXT NOT NULL,
  dist_km INTEGER NOT NULL,
  surface INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO precincts VALUES (1, 'Highburn', 'Denver', 'western', 249, 2969, '2016-04-15');
INSERT INTO precincts VALUES (2, 'Fairton', 'Denver', 'inland', 587, 3659, '2023-07-25');
INSERT INTO precincts VALUES (3, 'Clearhaven', 'Cairo', 'northern', 144, 3308, '2002-11-11');
INSERT INTO precincts VALUES (4, 'Blackridge', 'Utrecht', 'northern', 335, 3067, '1991-07-18');
INSERT INTO precincts VALUES (5, 'Brookgate', 'Denver', 'eastern', 308, 869, '2006-12-02');
INSERT INTO precincts VALUES (6, 'Lakeburn', 'Basel', 'coastal', 572, 3625, '2016-12-22');
INSERT INTO precincts VALUES (7, 'Thornmouth', 'Cairo', 'western', 65, 3262, '1995-09-20');
INSERT INTO precincts VALUES (8, 'Oakford', 'Toronto', 'northern', 150, 4575, '2017-12-21');
INSERT INTO precincts VALUES (9, 'Lakewick', 'Cairo', 'coastal', 430, 4458, '2022-01-16');
INSERT INTO precincts VALUES (10, 'Ashfield', 'Cairo', 'northern', 308, 3502, '1993-07-08');
INSERT INTO precincts VALUES (11, 'Thornridge', 'Toronto', 'western', 25, 3375, '2016-03-26');
INSERT INTO precincts VALUES (12, 'Stonehaven', 'Toronto', 'northern', 304, 3354, '2003-09-03');
INSERT INTO precincts VALUES (13, 'Stonefield', 'Utrecht', 'coastal', 301, 1601, '2000-06-11');
INSERT INTO precincts VALUES (14, 'Westgate', 'Denver', 'inland', 119, 270, '1998-05-12');
INSERT INTO precincts VALUES (15, 'Thornton', 'Toronto', 'eastern', 137, 2054, '1992-04-15');
INSERT INTO precincts VALUES (16, 'Thornfield', 'Cairo', 'inland', 587, 2725, '2023-02-20');
INSERT INTO precincts VALUES (17, 'Westbury', 'Utrecht', 'inland', 421, 3011, '2004-01-14');
INSERT INTO precincts VALUES (18, 'Brookdale', 'Utrecht', 'inland', 348, 2300, '2021-08-16');
INSERT INTO precincts VALUES (19, 'Stonedale', 'Utrecht', 'inland', 461, 2381, '2004-06-18');
INSERT INTO precincts VALUES (20, 'Fairwick', 'Denver', 'inland', 533, 919, '2004-03-11');
INSERT INTO precincts VALUES (21, 'Greenmouth', 'Utrecht', 'eastern', 441, 3304, '2009-02-23');
INSERT INTO precincts VALUES (22, 'Redridge', 'Utrecht', 'inland', 169, 4091, '1999-07-24');
INSERT INTO precincts VALUES (23, 'Fairford', 'Denver', 'coastal', 466, 4888, '2012-08-01');
INSERT INTO precincts VALUES (24, 'Highford', 'Denver', 'western', 248, 4010, '2008-05-14');
INSERT INTO precincts VALUES (25, 'Highgate', 'Denver', 'western', 186, 1416, '2001-09-13');
INSERT INTO precincts VALUES (26, 'Greenwell', 'Denver', 'coastal', 117, 4394, '2014-12-06');
INSERT INTO precincts VALUES (27, 'Blackburn', 'Denver', 'coastal', 81, 3223, '1996-08-07');
INSERT INTO precincts VALUES (28, 'Greenfield', 'Cairo', 'coastal', 112, 4366, '2014-06-21');
CREATE TABLE arrests (
  id INTEGER PRIMARY KEY,
  arr_no_x TEXT NOT NULL,
  importance TEXT NOT NULL,
  status TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  by_officer INTEGER NOT NULL,
  fk_prec INTEGER NOT NULL,
  FOREIGN KEY (by_officer) REFERENCES officers(off_no),
  FOREIGN KEY (fk_prec) REFERENCES precincts(pre_no)
);
INSERT INTO arrests VALUES (1, 'X877', 'low', 'rejected', 188, 910, '2010-09-20', 11, 12);
INSERT INTO arrests VALUES (2, 'X532', 'high', 'pending', 48, 1184, '2021-06-04', 24, 8);
INSERT INTO arrests VALUES (3, 'X883', 'high', 'pending', 79, 1698, '2016-02-22', 13, 25);
INSERT INTO arrests VALUES (4, 'X153', 'low', 'pending', 226, 2514, '2011-02-08', 18, 12);
INSERT INTO arrests VALUES (5, 'X233', 'low', 'failed', 281, 556, '2016-02-16', 21, 3);
INSERT INTO arrests VALUES (6, 'X324', 'low', 'rejected', 34, 3871, '2013-06-12', 16, 9);
INSERT INTO arrests VALUES (7, 'X106', 'critical', 'closed', 155, 2689, '2018-04-11', 15, 3);
INSERT INTO arrests VALUES (8, 'X107', 'low', 'rejected', 8, 579, '2014-01-17', 2, 13);
INSERT INTO arrests VALUES (9, 'X899', 'critical', 'planned', 38, 4361, '2013-05-16', 12, 6);
INSERT INTO arrests VALUES (10, 'X484', 'low', 'pending', 103, 838, '2017-04-17', 16, 6);
INSERT INTO arrests VALUES (11, 'X702', 'normal', 'closed', 191, 2490, '2023-03-09', 11, 6);
INSERT INTO arrests VALUES (12, 'X835', 'low', 'pending', 196, 2463, '2015-03-23', 18, 3);
INSERT INTO arrests VALUES (13, 'X392', 'critical', 'closed', 83, 860, '2019-10-15', 21, 12);
INSERT INTO arrests VALUES (14, 'X223', 'high', 'rejected', 21, 2784, '2011-04-13', 24, 3);
INSERT INTO arrests VALUES (15, 'X444', 'critical', 'failed', 45, 3029, '2023-09-08', 17, 5);
INSERT INTO arrests VALUES (16, 'X308', 'low', 'rejected', 283, 1534, '2019-02-12', 20, 5);
INSERT INTO arrests VALUES (17, 'X454', 'low', 'rejected', 109, 176, '2011-05-03', 15, 23);
INSERT INTO arrests VALUES (18, 'X315', 'low', 'closed', 230, 4748, '2024-12-25', 10, 23);
INSERT INTO arrests VALUES (19, 'X608', 'low', 'pending', 59, 3972, '2010-12-04', 17, 23);
INSERT INTO arrests VALUES (20, 'X544', 'low', 'planned', 300, 4986, '2011-12-20', 23, 9);
INSERT INTO arrests VALUES (21, 'X533', 'high', 'closed', 15, 144, '2016-12-28', 2, 28);
INSERT INTO arrests VALUES (22, 'X799', 'low', 'pending', 119, 4629, '2023-06-21', 7, 25);
INSERT INTO arrests VALUES (23, 'X935', 'critical', 'closed', 97, 1856, '2012-07-25', 10, 3);
INSERT INTO arrests VALUES (24, 'X602', 'low', 'planned', 14, 4381, '2013-01-22', 11, 25);
INSERT INTO arrests VALUES (25, 'X976', 'critical', 'planned', 247, 4834, '2021-02-22', 4, 9);
INSERT INTO arrests VALUES (26, 'X789', 'high', 'failed', 299, 1492, '2012-03-23', 18, 25);
INSERT INTO arrests VALUES (27, 'X796', 'critical', 'pending', 164, 802, '2018-03-23', 15, 5);
INSERT INTO arrests VALUES (28, 'X128', 'critical', 'planned', 143, 1834, '2010-01-04', 12, 5);
INSERT INTO arrests VALUES (29, 'X619', 'low', 'planned', 80, 3426, '2018-11-18', 6, 25);
INSERT INTO arrests VALUES (30, 'X423', 'critical', 'open', 68, 1337, '2021-04-13', 6, 5);
INSERT INTO arrests VALUES (31, 'X277', 'critical', 'closed', 224, 4537, '2021-02-22', 18, 20);
INSERT INTO arrests VALUES (32, 'X980', 'low', 'failed', 151, 102, '2023-09-23', 10, 24);
INSERT INTO arrests VALUES (33, 'X805', 'low', 'planned', 36, 396, '2019-02-14', 16, 8);
INSERT INTO arrests VALUES (34, 'X292', 'critical', 'failed', 157, 96, '2015-05-14', 15, 22);
INSERT INTO arrests VALUES (35, 'X611', 'high', 'pending', 88, 4301, '2016-06-25', 20, 6);
INSERT INTO arrests VALUES (36, 'X185', 'low', 'pending', 232, 2748, '2021-05-22', 1, 3);
INSERT INTO arrests VALUES (37, 'X558', 'high', 'pending', 53, 3384, '2018-09-28', 3, 16);
INSERT INTO arrests VALUES (38, 'X637', 'critical', 'pending', 50, 2661, '2019-01-03', 2, 5);
INSERT INTO arrests VALUES (39, 'X821', 'low', 'pending', 103, 1168, '2020-12-04', 10, 23);
INSERT INTO arrests VALUES (40, 'X506', 'low', 'open', 190, 4080, '2023-09-14', 18, 24);
INSERT INTO arrests VALUES (41, 'X496', 'low', 'planned', 210, 3324, '2011-05-10', 20, 3);
INSERT INTO arrests VALUES (42, 'X853', 'critical', 'pending', 287, 2788, '2023-10-01', 20, 16);
INSERT INTO arrests VALUES (43, 'X172', 'critical', 'pending', 70, 3198, '2022-11-17', 6, 5);
INSERT INTO arrests VALUES (44, 'X120', 'high', 'failed', 156, 1745, '2012-10-06', 18, 9);
INSERT INTO arrests VALUES (45, 'X143', 'critical', 'closed', 226, 1109, '2010-11-12', 16, 12);
INSERT INTO arrests VALUES (46, 'X994', 'critical', 'failed', 93, 4330, '2014-02-18', 6, 5);
INSERT INTO arrests VALUES (47, 'X681', 'critical', 'open', 14, 403, '2012-01-06', 6, 19);
INSERT INTO arrests VALUES (48, 'X417', 'critical', 'closed', 25, 1047, '2010-05-13', 18, 19);
INSERT INTO arrests VALUES (49, 'X588', 'high', 'failed', 278, 4585, '2014-04-01', 6, 3);
INSERT INTO arrests VALUES (50, 'X804', 'critical', 'pending', 279, 3204, '2015-03-24', 12, 6);
INSERT INTO arrests VALUES (51, 'X652', 'high', 'planned', 190, 3161, '2022-11-18', 1, 27);
INSERT INTO arrests VALUES (52, 'X543', 'critical', 'closed', 75, 2790, '2018-04-14', 21, 25);
INSERT INTO arrests VALUES (53, 'X343', 'critical', 'closed', 6, 3470, '2015-04-26', 24, 8);
INSERT INTO arrests VALUES (54, 'X112', 'critical', 'failed', 166, 4465, '2018-02-05', 20, 27);
INSERT INTO arrests VALUES (55, 'X204', 'critical', 'failed', 86, 4368, '2017-07-08', 19, 14);
INSERT INTO arrests VALUES (56, 'X659', 'critical', 'rejected', 150, 159, '2010-08-05', 9, 16);
INSERT INTO arrests VALUES (57, 'X919', 'high', 'pending', 255, 2405, '2015-11-13', 24, 12);
INSERT INTO arrests VALUES (58, 'X220', 'critical', 'pending', 84, 4678, '2015-03-19', 10, 26);
INSERT INTO arrests VALUES (59, 'X180', 'high', 'pending', 233, 4089, '2019-02-28', 3, 8);
INSERT INTO arrests VALUES (60, 'X677', 'high', 'failed', 94, 2875, '2010-03-27', 3, 8);
INSERT INTO arrests VALUES (61, 'X125', 'normal', 'closed', 89, 884, '2015-05-20', 15, 12);
INSERT INTO arrests VALUES (62, 'X470', 'low', 'failed', 163, 3272, '2015-10-16', 20, 28);
INSERT INTO arrests VALUES (63, 'X508', 'critical', 'closed', 113, 2598, '2014-06-04', 9, 19);
INSERT INTO arrests VALUES (64, 'X921', 'critical', 'rejected', 197, 477, '2019-06-05', 16, 14);
INSERT INTO arrests VALUES (65, 'X896', 'high', 'open', 284, 3108, '2011-11-19', 11, 25);
INSERT INTO arrests VALUES (66, 'X235', 'high', 'planned', 45, 2195, '2019-12-22', 16, 22);
INSERT INTO arrests VALUES (67, 'X394', 'critical', 'closed', 179, 3663, '2021-09-05', 21, 25);
INSERT INTO arrests VALUES (68, 'X929', 'low', 'failed', 270, 1738, '2014-09-20', 16, 5);
INSERT INTO arrests VALUES (69, 'X100', 'critical', 'open', 136, 4004, '2020-12-07', 24, 5);
INSERT INTO arrests VALUES (70, 'X319', 'low', 'planned', 8, 464, '2018-10-20', 21, 22);
INSERT INTO arrests VALUES (71, 'X249', 'high', 'pending', 100, 4430, '2022-09-26', 19, 20);
INSERT INTO arrests VALUES (72, 'X198', 'high', 'pending', 25, 1183, '2015-11-15', 7, 25);
INSERT INTO arrests VALUES (73, 'X139', 'high', 'closed', 100, 108, '2024-01-04', 4, 9);
INSERT INTO arrests VALUES (74, 'X983', 'high', 'rejected', 76, 3025, '2012-06-04', 4, 12);
INSERT INTO arrests VALUES (75, 'X982', 'critical', 'pending', 84, 753, '2014-02-03', 9, 20);
INSERT INTO arrests VALUES (76, 'X440', 'low', 'open', 299, 2532, '2019-09-23', 16, 9);
INSERT INTO arrests VALUES (77, 'X295', 'normal', 'planned', 152, 1443, '2013-03-03', 9, 22);
INSERT INTO arrests VALUES (78, 'X500', 'high', 'closed', 198, 980, '2015-05-08', 21, 27);
INSERT INTO arrests VALUES (79, 'X594', 'critical', 'planned', 217, 2682, '2016-08-20', 17, 25);
INSERT INTO arrests VALUES (80, 'X271', 'critical', 'pending', 57, 2885, '2024-03-21', 18, 19);
INSERT INTO arrests VALUES (81, 'X279', 'high', 'rejected', 183, 1628, '2013-09-05', 5, 8);
INSERT INTO arrests VALUES (82, 'X911', 'low', 'pending', 202, 1762, '2018-07-06', 14, 25);
INSERT INTO arrests VALUES (83, 'X314', 'critical', 'planned', 244, 304, '2021-09-18', 16, 20);
INSERT INTO arrests VALUES (84, 'X294', 'low', 'closed', 84, 4650, '2010-11-15', 4, 26);
INSERT INTO arrests VALUES (85, 'X622', 'high', 'failed', 12, 865, '2020-02-18', 21, 6);
INSERT INTO arrests VALUES (86, 'X359', 'high', 'pending', 258, 3475, '2011-03-13', 15, 12);
INSERT INTO arrests VALUES (87, 'X217', 'high', 'closed', 198, 1765, '2022-08-05', 10, 9);
INSERT INTO arrests VALUES (88, 'X842', 'low', 'closed', 226, 4746, '2020-04-25', 21, 13);
INSERT INTO arrests VALUES (89, 'X547', 'low', 'planned', 188, 4972, '2014-01-04', 14, 8);
INSERT INTO arrests VALUES (90, 'X418', 'low', 'failed', 51, 2423, '2010-01-09', 5, 19);
INSERT INTO arrests VALUES (91, 'X613', 'normal', 'failed', 79, 4413, '2014-02-22', 10, 5);
INSERT INTO arrests VALUES (92, 'X862', 'critical', 'pending', 88, 3416, '2018-05-17', 8, 27);
INSERT INTO arrests VALUES (93, 'X824', 'high', 'planned', 186, 3406, '2016-11-01', 14, 9);
INSERT INTO arrests VALUES (94, 'X302', 'low', 'rejected', 161, 2198, '2023-09-05', 16, 27);
INSERT INTO arrests VALUES (95, 'X188', 'high', 'closed', 285, 2093, '2013-07-07', 24, 23);
INSERT INTO arrests VALUES (96, 'X986', 'high', 'pending', 290, 700, '2022-09-10', 11, 27);
INSERT INTO arrests VALUES (97, 'X688', 'low', 'planned', 286, 2848, '2015-03-20', 18, 22);
INSERT INTO arrests VALUES (98, 'X493', 'normal', 'planned', 6, 1249, '2012-10-28', 4, 16);
INSERT INTO arrests VALUES (99, 'X215', 'critical', 'failed', 295, 2778, '2016-02-26', 23, 12);
INSERT INTO arrests VALUES (100, 'X914', 'low', 'pending', 211, 4453, '2017-11-27', 21, 25);
INSERT INTO arrests VALUES (101, 'X356', 'low', 'planned', 69, 2723, '2018-04-04', 7, 8);
INSERT INTO arrests VALUES (102, 'X880', 'low', 'pending', 47, 3948, '2011-02-12', 16, 12);
INSERT INTO arrests VALUES (103, 'X313', 'critical', 'failed', 295, 1841, '2018-08-08', 16, 8);
INSERT INTO arrests VALUES (104, 'X616', 'high', 'closed', 110, 683, '2013-12-19', 4, 16);
INSERT INTO arrests VALUES (105, 'X989', 'normal', 'open', 158, 1435, '2013-09-06', 16, 16);
INSERT INTO arrests VALUES (106, 'X450', 'high', 'planned', 197, 668, '2024-10-18', 10, 19);
INSERT INTO arrests VALUES (107, 'X445', 'critical', 'planned', 5, 3806, '2021-03-06', 16, 21);
INSERT INTO arrests VALUES (108, 'X287', 'low', 'failed', 235, 3505, '2022-02-20', 4, 19);
INSERT INTO arrests VALUES (109, 'X379', 'high', 'pending', 26, 3997, '2013-10-20', 14, 3);
INSERT INTO arrests VALUES (110, 'X922', 'high', 'closed', 104, 2977, '2019-03-15', 13, 16);
INSERT INTO arrests VALUES (111, 'X244', 'high', 'planned', 61, 1382, '2024-04-14', 14, 6);
INSERT INTO arrests VALUES (112, 'X243', 'critical', 'failed', 180, 482, '2014-06-08', 12, 22);
INSERT INTO arrests VALUES (113, 'X710', 'low', 'failed', 150, 4204, '2015-06-24', 11, 3);
INSERT INTO arrests VALUES (114, 'X239', 'low', 'planned', 214, 1310, '2011-01-18', 1, 27);
INSERT INTO arrests VALUES (115, 'X910', 'critical', 'failed', 300, 1810, '2014-04-23', 13, 8);
INSERT INTO arrests VALUES (116, 'X978', 'high', 'rejected', 81, 1486, '2020-06-10', 1, 24);
INSERT INTO arrests VALUES (117, 'X299', 'high', 'rejected', 8, 2312, '2018-05-03', 9, 24);
INSERT INTO arrests VALUES (118, 'X882', 'high', 'failed', 47, 524, '2017-01-22', 9, 9);
INSERT INTO arrests VALUES (119, 'X773', 'low', 'closed', 52, 970, '2021-10-04', 9, 27);
INSERT INTO arrests VALUES (120, 'X174', 'critical', 'pending', 135, 4419, '2015-07-17', 4, 8);
