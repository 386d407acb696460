CREATE TABLE adjusters (
  nr INTEGER PRIMARY KEY,
  adjs_nm TEXT NOT NULL,
  team TEXT NOT NULL,
  shift TEXT NOT NULL,
  sal_amt INTEGER NOT NULL,
  hgt_cm INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO adjusters VALUES (1, 'Elena Fischer', 'finance', 'weekend', 6430, 178, '2003-03-17');
INSERT INTO adjusters VALUES (2, 'David Smith', 'sales', 'double', 7509, 170, '1945-11-06');
INSERT INTO adjusters VALUES (3, 'Daisy Grant', 'training', 'early', 5754, 171, '1986-12-21');
INSERT INTO adjusters VALUES (4, 'David Grant', 'finance', 'weekend', 4460, 195, '1950-01-23');
INSERT INTO adjusters VALUES (5, 'Lena Lopez', 'sales', 'early', 6978, 195, '1990-08-11');
INSERT INTO adjusters VALUES (6, 'Maria Tanaka', 'finance', 'early', 9580, 185, '1974-06-22');
INSERT INTO adjusters VALUES (7, 'Elena Davis', 'support', 'split', 9286, 180, '1952-02-10');
INSERT INTO adjusters VALUES (8, 'Kate Brown', 'planning', 'double', 3169, 170, '1961-11-22');
INSERT INTO adjusters VALUES (9, 'Colin Larsen', 'design', 'double', 6233, 182, '1967-09-06');
INSERT INTO adjusters VALUES (10, 'Bella Rivera', 'sales', 'double', 3220, 156, '1990-05-03');
INSERT INTO adjusters VALUES (11, 'Simon Larsen', 'design', 'weekend', 4372, 154, '1986-03-17');
INSERT INTO adjusters VALUES (12, 'Oscar Smith', 'finance', 'double', 8786, 171, '1984-12-17');
INSERT INTO adjusters VALUES (13, 'George Sato', 'finance', 'split', 3551, 168, '1996-03-22');
INSERT INTO adjusters VALUES (14, 'Ivan Sato', 'finance', 'double', 7206, 154, '1945-06-08');
INSERT INTO adjusters VALUES (15, 'Frank Cohen', 'finance', 'early', 9468, 204, '1972-07-21');
INSERT INTO adjusters VALUES (16, 'Colin Grant', 'finance', 'weekend', 5476, 200, '1955-06-13');
INSERT INTO adjusters VALUES (17, 'Elena Brown', 'support', 'day', 1981, 164, '1950-02-03');
INSERT INTO adjusters VALUES (18, 'Simon Green', 'finance', 'split', 7175, 151, '1976-01-19');
INSERT INTO adjusters VALUES (19, 'Kevin Walsh', 'support', 'split', 1659, 153, '1955-12-22');
INSERT INTO adjusters VALUES (20, 'Daisy Rivera', 'finance', 'double', 1204, 165, '1959-04-03');
INSERT INTO adjusters VALUES (21, 'Peter Fischer', 'finance', 'split', 3741, 174, '1958-12-28');
INSERT INTO adjusters VALUES (22, 'Frank Grant', 'design', 'double', 7401, 169, '1972-11-28');
INSERT INTO adjusters VALUES (23, 'Colin Quist', 'training', 'split', 1336, 180, '1960-08-19');
INSERT INTO adjusters VALUES (24, 'George Davis', 'training', 'double', 6164, 187, '1985-07-15');
INSERT INTO adjusters VALUES (25, 'Lena Rivera', 'finance', 'day', 8978, 170, '1994-06-13');
INSERT INTO adjusters VALUES (26, 'Daisy Martin', 'finance', 'split', 1553, 199, '1959-03-17');
INSERT INTO adjusters VALUES (27, 'Julia Brown', 'design', 'split', 4931, 156, '1994-08-21');
INSERT INTO adjusters VALUES (28, 'Iris Vega', 'finance', 'day', 1490, 158, '1952-07-10');
INSERT INTO adjusters VALUES (29, 'Fiona Kaya', 'design', 'double', 2029, 160, '1970-04-04');
INSERT INTO adjusters VALUES (30, 'Clara Davis', 'finance', 'day', 3704, 169, '2004-02-17');
INSERT INTO adjusters VALUES (31, 'George Adams', 'training', 'early', 5976, 181, '2001-04-13');
INSERT INTO adjusters VALUES (32, 'Kate Nash', 'design', 'day', 3537, 153, '1966-05-14');
CREATE TABLE poli_tab (
  poli_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  col TEXT NOT NULL,
  condition TEXT NOT NULL,
  length INTEGER NOT NULL,
  wt INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO poli_tab VALUES (1, 'Noble Tiger', 'PUR', 'restored', 590, 257, '1988-05-22');
INSERT INTO poli_tab VALUES (2, 'Sweet Dragon', 'GR', 'restored', 569, 287, '1965-05-21');
INSERT INTO poli_tab VALUES (3, 'Secret Maple', 'YEL', 'restored', 121, 616, '2010-07-24');
INSERT INTO poli_tab VALUES (4, 'Bright Harvest', 'PUR', 'perfect', 442, 746, '1999-07-03');
INSERT INTO poli_tab VALUES (5, 'Wild Summit', 'GR', 'used', 18, 9, '1960-05-19');
INSERT INTO poli_tab VALUES (6, 'Royal Ember', 'GR', 'perfect', 434, 389, '1961-09-04');
INSERT INTO poli_tab VALUES (7, 'Mighty Maple', 'GR', 'worn', 613, 654, '1974-01-07');
INSERT INTO poli_tab VALUES (8, 'Frozen Summit', 'GR', 'restored', 134, 369, '1963-01-12');
INSERT INTO poli_tab VALUES (9, 'Grand Willow', 'YEL', 'worn', 270, 836, '2011-10-22');
INSERT INTO poli_tab VALUES (10, 'Lonely Dragon', 'SIL', 'restored', 577, 221, '2008-08-15');
INSERT INTO poli_tab VALUES (11, 'Mighty Ember', 'PUR', 'used', 594, 832, '2009-05-16');
INSERT INTO poli_tab VALUES (12, 'Sweet Beacon', 'SIL', 'perfect', 208, 846, '1996-09-26');
INSERT INTO poli_tab VALUES (13, 'Royal Dragon', 'GR', 'used', 63, 656, '2001-05-11');
INSERT INTO poli_tab VALUES (14, 'Proud Lotus', 'YEL', 'perfect', 424, 160, '1980-12-01');
INSERT INTO poli_tab VALUES (15, 'Sweet Raven', 'YEL', 'restored', 684, 190, '2006-02-21');
INSERT INTO poli_tab VALUES (16, 'Sunny Falcon', 'GR', 'restored', 112, 711, '1970-09-06');
INSERT INTO poli_tab VALUES (17, 'Sweet Ember', 'PIN', 'restored', 526, 544, '1991-09-22');
INSERT INTO poli_tab VALUES (18, 'Noble Ember', 'GR', 'perfect', 379, 623, '2012-02-26');
INSERT INTO poli_tab VALUES (19, 'Noble Maple', 'GR', 'used', 132, 460, '1991-06-12');
INSERT INTO poli_tab VALUES (20, 'Lonely Storm', 'SIL', 'worn', 332, 788, '2022-09-18');
INSERT INTO poli_tab VALUES (21, 'Crystal Rose', 'GR', 'restored', 258, 56, '1972-05-24');
INSERT INTO poli_tab VALUES (22, 'Happy Orchid', 'GR', 'perfect', 180, 780, '2001-09-17');
INSERT INTO poli_tab VALUES (23, 'Proud Falcon', 'PIN', 'perfect', 542, 488, '1963-06-21');
INSERT INTO poli_tab VALUES (24, 'Velvet Lantern', 'PUR', 'used', 178, 702, '2014-12-15');
INSERT INTO poli_tab VALUES (25, 'Iron Beacon', 'PUR', 'restored', 23, 32, '1963-07-07');
INSERT INTO poli_tab VALUES (26, 'Rapid Orchid', 'GR', 'perfect', 390, 651, '2011-10-25');
INSERT INTO poli_tab VALUES (27, 'Rapid Anchor', 'YEL', 'perfect', 29, 298, '1978-02-15');
INSERT INTO poli_tab VALUES (28, 'Crystal Beacon', 'SIL', 'restored', 501, 251, '2017-06-24');
INSERT INTO poli_tab VALUES (29, 'Noble Comet', 'PUR', 'perfect', 681, 165, '1971-01-18');
INSERT INTO poli_tab VALUES (30, 'Mighty Willow', 'PUR', 'restored', 479, 574, '1961-04-27');
CREATE TABLE claim_list (
  nr INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  quarter TEXT NOT NULL,
  priority TEXT NOT NULL,
  expense INTEGER NOT NULL,
  long INTEGER NOT NULL,
  event_dt TEXT NOT NULL,
  fk_adju INTEGER NOT NULL,
  poli_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_adju) REFERENCES adjusters(nr),
  FOREIGN KEY (poli_ref) REFERENCES poli_tab(poli_no)
);
INSERT INTO claim_list VALUES (1, 'E910', 'autumn', 'high', 484, 59, '2014-11-09', 30, 25);
INSERT INTO claim_list VALUES (2, 'E766', 'spring', 'low', 646, 389, '2023-04-22', 25, 20);
INSERT INTO claim_list VALUES (3, 'E168', 'summer', 'critical', 212, 385, '2018-09-22', 24, 21);
INSERT INTO claim_list VALUES (4, 'E834', 'winter', 'normal', 1951, 412, '2011-01-04', 26, 24);
INSERT INTO claim_list VALUES (5, 'E368', 'spring', 'low', 2278, 266, '2021-02-03', 8, 11);
INSERT INTO claim_list VALUES (6, 'E285', 'spring', 'normal', 1803, 63, '2010-09-09', 24, 4);
INSERT INTO claim_list VALUES (7, 'E606', 'summer', 'normal', 2526, 242, '2014-10-03', 16, 10);
INSERT INTO claim_list VALUES (8, 'E876', 'summer', 'critical', 2248, 21, '2012-01-08', 25, 6);
INSERT INTO claim_list VALUES (9, 'E393', 'spring', 'high', 428, 294, '2021-11-25', 6, 20);
INSERT INTO claim_list VALUES (10, 'E686', 'autumn', 'low', 193, 316, '2024-10-12', 21, 14);
INSERT INTO claim_list VALUES (11, 'E716', 'winter', 'critical', 680, 317, '2015-08-06', 18, 20);
INSERT INTO claim_list VALUES (12, 'E783', 'winter', 'low', 2928, 154, '2024-03-11', 29, 20);
INSERT INTO claim_list VALUES (13, 'E975', 'winter', 'low', 1157, 239, '2017-09-19', 16, 24);
INSERT INTO claim_list VALUES (14, 'E957', 'spring', 'low', 999, 399, '2016-05-25', 18, 28);
INSERT INTO claim_list VALUES (15, 'E435', 'winter', 'high', 2919, 87, '2024-01-22', 24, 26);
INSERT INTO claim_list VALUES (16, 'E221', 'summer', 'normal', 220, 405, '2024-06-21', 32, 18);
INSERT INTO claim_list VALUES (17, 'E785', 'spring', 'critical', 1192, 79, '2011-04-11', 14, 16);
INSERT INTO claim_list VALUES (18, 'E908', 'autumn', 'critical', 1167, 244, '2017-10-11', 29, 21);
INSERT INTO claim_list VALUES (19, 'E572', 'autumn', 'normal', 1153, 420, '2013-10-17', 25, 20);
INSERT INTO claim_list VALUES (20, 'E480', 'winter', 'critical', 101, 266, '2023-08-14', 5, 9);
INSERT INTO claim_list VALUES (21, 'E505', 'spring', 'normal', 641, 261, '2024-03-16', 7, 20);
INSERT INTO claim_list VALUES (22, 'E655', 'autumn', 'critical', 134, 452, '2017-03-04', 4, 2);
INSERT INTO claim_list VALUES (23, 'E914', 'summer', 'high', 560, 468, '2020-06-10', 9, 14);
INSERT INTO claim_list VALUES (24, 'E248', 'summer', 'low', 863, 200, '2010-09-04', 22, 28);
INSERT INTO claim_list VALUES (25, 'E118', 'spring', 'normal', 2444, 426, '2022-12-22', 2, 9);
INSERT INTO claim_list VALUES (26, 'E294', 'autumn', 'low', 2198, 28, '2018-10-26', 27, 25);
INSERT INTO claim_list VALUES (27, 'E358', 'winter', 'high', 1347, 283, '2014-02-07', 15, 23);
INSERT INTO claim_list VALUES (28, 'E765', 'autumn', 'low', 2535, 336, '2017-09-06', 31, 9);
INSERT INTO claim_list VALUES (29, 'E729', 'autumn', 'normal', 2318, 400, '2022-11-25', 9, 23);
INSERT INTO claim_list VALUES (30, 'E630', 'winter', 'low', 2244, 112, '2017-04-26', 18, 17);
INSERT INTO claim_list VALUES (31, 'E185', 'summer', 'normal', 1296, 136, '2012-04-21', 10, 15);
INSERT INTO claim_list VALUES (32, 'E121', 'spring', 'high', 976, 22, '2023-01-16', 14, 9);
INSERT INTO claim_list VALUES (33, 'E560', 'spring', 'low', 1009, 246, '2019-10-14', 15, 11);
INSERT INTO claim_list VALUES (34, 'E974', 'spring', 'critical', 1252, 304, '2022-02-13', 8, 10);
INSERT INTO claim_list VALUES (35, 'E452', 'autumn', 'low', 2629, 22, '2020-08-16', 12, 12);
INSERT INTO claim_list VALUES (36, 'E501', 'summer', 'low', 2235, 7, '2019-02-09', 30, 3);
INSERT INTO claim_list VALUES (37, 'E713', 'winter', 'normal', 862, 243, '2012-04-04', 17, 12);
INSERT INTO claim_list VALUES (38, 'E459', 'autumn', 'normal', 2432, 376, '2012-05-09', 29, 3);
INSERT INTO claim_list VALUES (39, 'E755', 'winter', 'high', 750, 292, '2021-03-11', 28, 11);
INSERT INTO claim_list VALUES (40, 'E554', 'spring', 'critical', 747, 281, '2020-11-15', 3, 26);
INSERT INTO claim_list VALUES (41, 'E211', 'autumn', 'normal', 114, 480, '2018-10-15', 21, 23);
INSERT INTO claim_list VALUES (42, 'E309', 'autumn', 'normal', 2562, 55, '2010-07-09', 4, 2);
INSERT INTO claim_list VALUES (43, 'E901', 'autumn', 'normal', 2153, 192, '2018-02-26', 27, 8);
INSERT INTO claim_list VALUES (44, 'E273', 'autumn', 'high', 1028, 376, '2023-06-14', 4, 12);
INSERT INTO claim_list VALUES (45, 'E545', 'winter', 'high', 1249, 163, '2015-07-08', 23, 6);
INSERT INTO claim_list VALUES (46, 'E536', 'winter', 'critical', 72, 267, '2024-08-05', 29, 10);
INSERT INTO claim_list VALUES (47, 'E514', 'summer', 'normal', 2270, 297, '2022-02-05', 28, 5);
INSERT INTO claim_list VALUES (48, 'E903', 'winter', 'high', 2482, 394, '2023-12-27', 5, 7);
INSERT INTO claim_list VALUES (49, 'E614', 'autumn', 'normal', 238, 480, '2021-05-08', 32, 28);
INSERT INTO claim_list VALUES (50, 'E677', 'winter', 'low', 2833, 152, '2012-09-22', 5, 20);
INSERT INTO claim_list VALUES (51, 'E632', 'summer', 'critical', 2393, 294, '2014-10-04', 16, 21);
INSERT INTO claim_list VALUES (52, 'E496', 'autumn', 'high', 2527, 63, '2011-05-03', 19, 6);
INSERT INTO claim_list VALUES (53, 'E207', 'autumn', 'high', 2087, 364, '2017-01-24', 2, 26);
INSERT INTO claim_list VALUES (54, 'E280', 'summer', 'normal', 1105, 183, '2018-11-21', 30, 15);
INSERT INTO claim_list VALUES (55, 'E872', 'winter', 'high', 884, 352, '2015-05-15', 2, 14);
INSERT INTO claim_list VALUES (56, 'E132', 'summer', 'low', 2682, 239, '2014-02-25', 10, 7);
INSERT INTO claim_list VALUES (57, 'E718', 'spring', 'high', 2542, 86, '2018-01-17', 29, 12);
INSERT INTO claim_list VALUES (58, 'E257', 'autumn', 'critical', 2504, 162, '2016-07-07', 5, 11);
INSERT INTO claim_list VALUES (59, 'E535', 'autumn', 'normal', 953, 251, '2022-10-25', 28, 20);
INSERT INTO claim_list VALUES (60, 'E101', 'spring', 'high', 313, 94, '2010-06-15', 26, 14);
INSERT INTO claim_list VALUES (61, 'E238', 'winter', 'high', 2897, 470, '2013-05-04', 23, 11);
INSERT INTO claim_list VALUES (62, 'E365', 'summer', 'low', 1954, 327, '2024-05-09', 3, 11);
INSERT INTO claim_list VALUES (63, 'E296', 'summer', 'low', 290, 367, '2017-02-15', 23, 10);
INSERT INTO claim_list VALUES (64, 'E283', 'autumn', 'low', 1901, 327, '2020-01-24', 29, 16);
INSERT INTO claim_list VALUES (65, 'E318', 'winter', 'low', 1679, 311, '2021-01-08', 25, 11);
INSERT INTO claim_list VALUES (66, 'E733', 'spring', 'normal', 2543, 356, '2010-02-06', 2, 25);
INSERT INTO claim_list VALUES (67, 'E395', 'autumn', 'high', 577, 130, '2016-04-27', 31, 10);
INSERT INTO claim_list VALUES (68, 'E577', 'winter', 'critical', 256, 64, '2013-08-22', 22, 23);
INSERT INTO claim_list VALUES (69, 'E909', 'winter', 'low', 2636, 290, '2015-07-15', 3, 4);
INSERT INTO claim_list VALUES (70, 'E879', 'spring', 'normal', 1456, 286, '2017-06-15', 18, 11);
INSERT INTO claim_list VALUES (71, 'E732', 'autumn', 'normal', 1254, 234, '2018-03-23', 5, 19);
INSERT INTO claim_list VALUES (72, 'E760', 'autumn', 'critical', 2103, 143, '2014-07-26', 16, 17);
INSERT INTO claim_list VALUES (73, 'E432', 'autumn', 'critical', 1014, 342, '2022-02-18', 25, 21);
INSERT INTO claim_list VALUES (74, 'E297', 'winter', 'critical', 1300, 141, '2021-09-17', 3, 6);
INSERT INTO claim_list VALUES (75, 'E666', 'spring', 'normal', 2015, 278, '2022-07-18', 3, 20);
INSERT INTO claim_list VALUES (76, 'E617', 'winter', 'normal', 1362, 151, '2017-04-07', 14, 17);
INSERT INTO claim_list VALUES (77, 'E603', 'summer', 'low', 10, 432, '2013-06-01', 10, 25);
INSERT INTO claim_list VALUES (78, 'E981', 'winter', 'high', 1048, 340, '2022-11-16', 16, 12);
INSERT INTO claim_list VALUES (79, 'E597', 'autumn', 'normal', 1660, 79, '2024-08-23', 22, 24);
INSERT INTO claim_list VALUES (80, 'E604', 'winter', 'normal', 477, 373, '2021-09-16', 15, 9);
INSERT INTO claim_list VALUES (81, 'E586', 'winter', 'high', 26, 78, '2021-07-03', 11, 12);
INSERT INTO claim_list VALUES (82, 'E818', 'winter', 'critical', 1564, 234, '2013-10-24', 24, 10);
INSERT INTO claim_list VALUES (83, 'E619', 'autumn', 'normal', 867, 389, '2023-10-03', 5, 11);
INSERT INTO claim_list VALUES (84, 'E807', 'winter', 'normal', 2377, 83, '2016-02-22', 23, 24);
INSERT INTO claim_list VALUES (85, 'E324', 'winter', 'low', 2944, 446, '2011-09-07', 15, 2);
INSERT INTO claim_list VALUES (86, 'E511', 'autumn', 'critical', 2534, 219, '2020-12-05', 18, 21);
INSERT INTO claim_list VALUES (87, 'E763', 'winter', 'low', 2259, 70, '2024-01-19', 23, 21);
INSERT INTO claim_list VALUES (88, 'E251', 'spring', 'normal', 1337, 102, '2012-01-06', 6, 18);
INSERT INTO claim_list VALUES (89, 'E242', 'summer', 'high', 1996, 95, '2024-09-16', 27, 3);
INSERT INTO claim_list VALUES (90, 'E468', 'spring', 'low', 2235, 346, '2010-11-25', 18, 20);
INSERT INTO claim_list VALUES (91, 'E725', 'autumn', 'high', 2678, 20, '2019-06-07', 24, 28);
INSERT INTO claim_list VALUES (92, 'E943', 'spring', 'high', 687, 323, '2016-08-13', 16, 7);
INSERT INTO claim_list VALUES (93, 'E836', 'spring', 'normal', 712, 64, '2011-04-23', 19, 11);
INSERT INTO claim_list VALUES (94, 'E292', 'summer', 'low', 1678, 475, '2011-12-04', 9, 30);
INSERT INTO claim_list VALUES (95, 'E245', 'winter', 'normal', 2362, 208, '2014-08-02', 11, 3);
INSERT INTO claim_list VALUES (96, 'E585', 'summer', 'high', 208, 451, '2017-01-19', 25, 15);
INSERT INTO claim_list VALUES (97, 'E542', 'winter', 'high', 2970, 287, '2011-09-22', 29, 15);
INSERT INTO claim_list VALUES (98, 'E972', 'spring', 'critical', 1142, 338, '2013-01-06', 29, 4);
INSERT INTO claim_list VALUES (99, 'E193', 'autumn', 'critical', 2810, 53, '2015-11-09', 18, 25);
INSERT INTO claim_list VALUES (100, 'E509', 'summer', 'high', 55, 347, '2018-12-07', 8, 9);
INSERT INTO claim_list VALUES (101, 'E570', 'winter', 'low', 2206, 300, '2010-04-07', 16, 28);
INSERT INTO claim_list VALUES (102, 'E884', 'spring', 'critical', 943, 358, '2020-06-13', 9, 28);
INSERT INTO claim_list VALUES (103, 'E613', 'winter', 'normal', 904, 207, '2024-01-10', 7, 30);
INSERT INTO claim_list VALUES (104, 'E675', 'summer', 'low', 2350, 357, '2012-06-01', 16, 15);
INSERT INTO claim_list VALUES (105, 'E139', 'spring', 'normal', 301, 480, '2013-12-05', 22, 12);
INSERT INTO claim_list VALUES (106, 'E654', 'spring', 'low', 1964, 436, '2016-02-24', 29, 7);
INSERT INTO claim_list VALUES (107, 'E888', 'autumn', 'low', 515, 149, '2018-01-11', 31, 18);
INSERT INTO claim_list VALUES (108, 'E605', 'winter', 'critical', 1105, 321, '2022-08-16', 21, 11);
INSERT INTO claim_list VALUES (109, 'E345', 'winter', 'critical', 811, 391, '2018-04-28', 2, 12);
INSERT INTO claim_list VALUES (110, 'E892', 'winter', 'low', 2963, 439, '2022-12-19', 2, 10);
INSERT INTO claim_list VALUES (111, 'E549', 'autumn', 'normal', 1537, 195, '2014-07-11', 17, 11);
INSERT INTO claim_list VALUES (112, 'E399', 'spring', 'normal', 1413, 333, '2015-12-21', 7, 12);
INSERT INTO claim_list VALUES (113, 'E707', 'winter', 'high', 1354, 355, '2012-07-16', 21, 15);
INSERT INTO claim_list VALUES (114, 'E788', 'autumn', 'low', 242, 135, '2019-07-07', 2, 5);
INSERT INTO claim_list VALUES (115, 'E913', 'winter', 'low', 144, 288, '2021-02-09', 7, 6);
INSERT INTO claim_list VALUES (116, 'E303', 'spring', 'critical', 1518, 469, '2014-07-17', 9, 24);
INSERT INTO claim_list VALUES (117, 'E782', 'spring', 'low', 1781, 398, '2017-10-19', 16, 26);
INSERT INTO claim_list VALUES (118, 'E204', 'spring', 'normal', 1156, 258, '2013-03-27', 17, 2);
INSERT INTO claim_list VALUES (119, 'E953', 'spring', 'normal', 2809, 195, '2019-12-16', 28, 18);
INSERT INTO claim_list VALUES (120, 'E622', 'winter', 'normal', 2599, 128, '2012-03-18', 23, 5);
