CREATE TABLE conductor_list (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  rnk TEXT NOT NULL,
  shift TEXT NOT NULL,
  bns INTEGER NOT NULL,
  exp_yrs INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO conductor_list VALUES (1, 'Simon Smith', 'senior', 'EA', 2439, 26, '1978-09-07');
INSERT INTO conductor_list VALUES (2, 'Lena Tanaka', 'senior', 'NI', 890, 4, '1997-05-26');
INSERT INTO conductor_list VALUES (3, 'Liam Quist', 'assistant', 'EA', 989, 22, '1995-05-14');
INSERT INTO conductor_list VALUES (4, 'Fiona Fischer', 'assistant', 'NI', 1461, 7, '1987-11-24');
INSERT INTO conductor_list VALUES (5, 'Olivia Brown', 'trainee', 'WEE', 2091, 15, '1956-12-06');
INSERT INTO conductor_list VALUES (6, 'Wendy Torres', 'assistant', 'WEE', 799, 1, '1954-01-25');
INSERT INTO conductor_list VALUES (7, 'Simon Hart', 'junior', 'EA', 1673, 30, '1994-03-04');
INSERT INTO conductor_list VALUES (8, 'Oscar Klein', 'senior', 'EA', 596, 15, '1962-10-27');
INSERT INTO conductor_list VALUES (9, 'Wendy Adams', 'senior', 'EA', 1377, 23, '1985-10-03');
INSERT INTO conductor_list VALUES (10, 'Daisy Vega', 'chief', 'NI', 1591, 7, '1948-04-26');
INSERT INTO conductor_list VALUES (11, 'Ana Vega', 'assistant', 'WEE', 639, 30, '1974-10-27');
INSERT INTO conductor_list VALUES (12, 'Liam Tanaka', 'senior', 'EA', 142, 16, '1977-09-13');
INSERT INTO conductor_list VALUES (13, 'Liam Kaya', 'senior', 'SPL', 1798, 24, '1994-05-23');
INSERT INTO conductor_list VALUES (14, 'Maria Price', 'assistant', 'WEE', 1932, 6, '1958-05-04');
INSERT INTO conductor_list VALUES (15, 'Xavier Torres', 'junior', 'SPL', 1872, 6, '1968-06-24');
INSERT INTO conductor_list VALUES (16, 'David Park', 'senior', 'EA', 2220, 0, '1990-08-12');
INSERT INTO conductor_list VALUES (17, 'Xavier Fischer', 'trainee', 'WEE', 1690, 20, '1998-06-04');
INSERT INTO conductor_list VALUES (18, 'Tara Price', 'trainee', 'EA', 576, 31, '1954-06-08');
INSERT INTO conductor_list VALUES (19, 'Clara Larsen', 'assistant', 'WEE', 832, 6, '1966-01-15');
INSERT INTO conductor_list VALUES (20, 'Eric Larsen', 'senior', 'NI', 152, 18, '1962-07-12');
INSERT INTO conductor_list VALUES (21, 'Julia Nash', 'chief', 'SPL', 1791, 0, '1973-09-06');
INSERT INTO conductor_list VALUES (22, 'Ivan Price', 'assistant', 'EA', 1911, 31, '1994-11-06');
INSERT INTO conductor_list VALUES (23, 'Bella Adams', 'senior', 'EA', 1421, 11, '2004-06-09');
INSERT INTO conductor_list VALUES (24, 'Julia Martin', 'senior', 'EA', 330, 30, '1972-03-17');
INSERT INTO conductor_list VALUES (25, 'Peter Davis', 'senior', 'NI', 1768, 31, '2001-12-01');
INSERT INTO conductor_list VALUES (26, 'Jack Walsh', 'junior', 'WEE', 1718, 18, '1981-07-23');
INSERT INTO conductor_list VALUES (27, 'Iris Smith', 'assistant', 'EA', 2353, 14, '2002-07-13');
INSERT INTO conductor_list VALUES (28, 'Fiona Vega', 'senior', 'NI', 838, 5, '1979-08-01');
INSERT INTO conductor_list VALUES (29, 'Henry Rivera', 'senior', 'EA', 840, 17, '1949-11-28');
INSERT INTO conductor_list VALUES (30, 'Paula Kaya', 'trainee', 'EA', 210, 26, '1961-06-25');
INSERT INTO conductor_list VALUES (31, 'Julia Nolan', 'trainee', 'WEE', 1568, 9, '1968-08-24');
INSERT INTO conductor_list VALUES (32, 'Kate Brown', 'senior', 'SPL', 287, 9, '1984-06-07');
INSERT INTO conductor_list VALUES (33, 'Jack Dunn', 'senior', 'SPL', 1045, 23, '1962-09-15');
INSERT INTO conductor_list VALUES (34, 'Xavier Weber', 'junior', 'SPL', 433, 37, '1974-01-01');
INSERT INTO conductor_list VALUES (35, 'Ben Davis', 'junior', 'SPL', 1764, 29, '2000-12-06');
CREATE TABLE song_list (
  nr INTEGER PRIMARY KEY,
  song_name TEXT NOT NULL,
  material TEXT NOT NULL,
  cnd TEXT NOT NULL,
  qty_in INTEGER NOT NULL,
  length INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO song_list VALUES (1, 'Mighty Harvest', 'clay', 'used', 350, 379, '2023-02-08');
INSERT INTO song_list VALUES (2, 'Rapid Raven', 'glass', 'new', 117, 163, '2019-01-26');
INSERT INTO song_list VALUES (3, 'Rapid Meadow', 'cotton', 'damaged', 189, 510, '2008-08-22');
INSERT INTO song_list VALUES (4, 'Frozen Anchor', 'glass', 'damaged', 88, 256, '2009-05-07');
INSERT INTO song_list VALUES (5, 'Mighty Anchor', 'glass', 'used', 159, 634, '2000-09-19');
INSERT INTO song_list VALUES (6, 'Velvet Meadow', 'glass', 'damaged', 120, 164, '2004-04-11');
INSERT INTO song_list VALUES (7, 'Secret Willow', 'clay', 'used', 272, 270, '1999-02-10');
INSERT INTO song_list VALUES (8, 'Happy Anchor', 'clay', 'restored', 382, 511, '2015-01-11');
INSERT INTO song_list VALUES (9, 'Happy Rose', 'glass', 'restored', 188, 214, '2023-10-04');
INSERT INTO song_list VALUES (10, 'Frozen Tiger', 'cotton', 'worn', 180, 26, '2024-10-01');
INSERT INTO song_list VALUES (11, 'Lonely Maple', 'glass', 'new', 35, 109, '2013-08-06');
INSERT INTO song_list VALUES (12, 'Rapid Orchid', 'glass', 'restored', 136, 548, '2017-02-06');
INSERT INTO song_list VALUES (13, 'Rapid Lantern', 'clay', 'restored', 95, 94, '2019-08-02');
INSERT INTO song_list VALUES (14, 'Proud Beacon', 'clay', 'new', 169, 510, '2009-04-03');
INSERT INTO song_list VALUES (15, 'Proud Lantern', 'cotton', 'new', 113, 248, '2005-01-22');
INSERT INTO song_list VALUES (16, 'Sunny Falcon', 'clay', 'new', 69, 693, '2003-07-27');
INSERT INTO song_list VALUES (17, 'Royal Comet', 'glass', 'used', 396, 327, '2013-01-26');
INSERT INTO song_list VALUES (18, 'Grand Meadow', 'glass', 'new', 118, 199, '2008-06-16');
INSERT INTO song_list VALUES (19, 'Grand Anchor', 'clay', 'restored', 247, 351, '2020-09-27');
INSERT INTO song_list VALUES (20, 'Noble Meadow', 'clay', 'new', 280, 410, '2011-01-13');
INSERT INTO song_list VALUES (21, 'Lonely Lotus', 'cotton', 'used', 90, 157, '2018-05-01');
INSERT INTO song_list VALUES (22, 'Sunny Orchid', 'clay', 'restored', 37, 428, '2006-03-14');
INSERT INTO song_list VALUES (23, 'Crystal Meadow', 'cotton', 'used', 48, 183, '2003-08-23');
INSERT INTO song_list VALUES (24, 'Happy Harvest', 'cotton', 'worn', 148, 663, '2004-07-17');
INSERT INTO song_list VALUES (25, 'Wild Willow', 'glass', 'used', 319, 603, '2005-05-15');
CREATE TABLE session_list (
  session_id INTEGER PRIMARY KEY,
  ses_no_x TEXT NOT NULL,
  payment TEXT NOT NULL,
  priority TEXT NOT NULL,
  duration INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  fk_cond INTEGER NOT NULL,
  song_id INTEGER NOT NULL,
  FOREIGN KEY (fk_cond) REFERENCES conductor_list(nr),
  FOREIGN KEY (song_id) REFERENCES song_list(nr)
);
INSERT INTO session_list VALUES (1, 'T347', 'cash', 'critical', 171, 339, '2013-02-09', 24, 2);
INSERT INTO session_list VALUES (2, 'T944', 'voucher', 'low', 423, 998, '2019-02-09', 19, 20);
INSERT INTO session_list VALUES (3, 'T970', 'card', 'low', 311, 2349, '2023-03-09', 7, 22);
INSERT INTO session_list VALUES (4, 'T747', 'invoice', 'high', 454, 1908, '2012-11-13', 30, 25);
INSERT INTO session_list VALUES (5, 'T991', 'voucher', 'normal', 250, 3114, '2012-03-04', 3, 2);
INSERT INTO session_list VALUES (6, 'T284', 'invoice', 'normal', 68, 77, '2015-08-11', 3, 22);
INSERT INTO session_list VALUES (7, 'T973', 'transfer', 'normal', 98, 498, '2023-02-08', 28, 12);
INSERT INTO session_list VALUES (8, 'T207', 'card', 'normal', 78, 2634, '2020-06-22', 33, 24);
INSERT INTO session_list VALUES (9, 'T318', 'card', 'low', 321, 2588, '2020-08-20', 11, 23);
INSERT INTO session_list VALUES (10, 'T101', 'invoice', 'low', 123, 4879, '2017-10-19', 22, 2);
INSERT INTO session_list VALUES (11, 'T824', 'card', 'high', 460, 4413, '2021-09-13', 14, 22);
INSERT INTO session_list VALUES (12, 'T470', 'cash', 'normal', 460, 1935, '2011-05-08', 21, 9);
INSERT INTO session_list VALUES (13, 'T653', 'transfer', 'normal', 400, 3816, '2022-11-07', 11, 3);
INSERT INTO session_list VALUES (14, 'T206', 'card', 'normal', 322, 583, '2024-09-09', 35, 5);
INSERT INTO session_list VALUES (15, 'T248', 'voucher', 'high', 440, 49, '2021-08-14', 14, 11);
INSERT INTO session_list VALUES (16, 'T958', 'invoice', 'low', 360, 897, '2013-10-13', 9, 23);
INSERT INTO session_list VALUES (17, 'T670', 'card', 'high', 460, 2566, '2010-11-16', 5, 3);
INSERT INTO session_list VALUES (18, 'T282', 'voucher', 'normal', 380, 3203, '2013-12-14', 30, 3);
INSERT INTO session_list VALUES (19, 'T111', 'invoice', 'low', 199, 2227, '2011-06-28', 3, 3);
INSERT INTO session_list VALUES (20, 'T796', 'card', 'low', 26, 4856, '2017-12-13', 16, 25);
INSERT INTO session_list VALUES (21, 'T893', 'cash', 'low', 234, 2371, '2024-02-03', 5, 13);
INSERT INTO session_list VALUES (22, 'T901', 'card', 'high', 333, 4489, '2014-07-24', 7, 9);
INSERT INTO session_list VALUES (23, 'T456', 'voucher', 'normal', 11, 3987, '2012-10-26', 14, 2);
INSERT INTO session_list VALUES (24, 'T910', 'voucher', 'critical', 215, 3528, '2016-09-04', 18, 12);
INSERT INTO session_list VALUES (25, 'T384', 'cash', 'high', 152, 4353, '2019-05-01', 7, 15);
INSERT INTO session_list VALUES (26, 'T733', 'cash', 'low', 18, 4656, '2019-02-19', 6, 12);
INSERT INTO session_list VALUES (27, 'T133', 'invoice', 'critical', 318, 3224, '2021-02-10', 34, 22);
INSERT INTO session_list VALUES (28, 'T674', 'card', 'low', 27, 2526, '2012-07-15', 3, 22);
INSERT INTO session_list VALUES (29, 'T382', 'invoice', 'normal', 379, 4001, '2014-06-05', 31, 3);
INSERT INTO session_list VALUES (30, 'T979', 'cash', 'critical', 279, 4199, '2022-07-04', 18, 9);
INSERT INTO session_list VALUES (31, 'T710', 'card', 'normal', 330, 4318, '2010-08-04', 20, 3);
INSERT INTO session_list VALUES (32, 'T212', 'voucher', 'high', 262, 2317, '2012-03-01', 9, 22);
INSERT INTO session_list VALUES (33, 'T699', 'cash', 'high', 189, 1279, '2019-05-04', 11, 25);
INSERT INTO session_list VALUES (34, 'T867', 'cash', 'normal', 315, 2015, '2017-01-26', 9, 3);
INSERT INTO session_list VALUES (35, 'T503', 'cash', 'high', 8, 3608, '2020-02-27', 30, 19);
INSERT INTO session_list VALUES (36, 'T433', 'invoice', 'normal', 225, 3843, '2016-02-21', 6, 14);
INSERT INTO session_list VALUES (37, 'T645', 'transfer', 'normal', 225, 1338, '2010-09-14', 33, 12);
INSERT INTO session_list VALUES (38, 'T927', 'cash', 'normal', 234, 3127, '2011-12-27', 35, 22);
INSERT INTO session_list VALUES (39, 'T178', 'voucher', 'high', 249, 1073, '2014-05-02', 30, 7);
INSERT INTO session_list VALUES (40, 'T416', 'voucher', 'low', 7, 421, '2018-03-27', 14, 25);
INSERT INTO session_list VALUES (41, 'T703', 'voucher', 'normal', 475, 2438, '2013-08-27', 30, 10);
INSERT INTO session_list VALUES (42, 'T582', 'voucher', 'high', 266, 3473, '2010-11-23', 3, 11);
INSERT INTO session_list VALUES (43, 'T583', 'card', 'normal', 434, 1485, '2023-12-12', 33, 8);
INSERT INTO session_list VALUES (44, 'T812', 'voucher', 'low', 478, 532, '2024-04-19', 30, 22);
INSERT INTO session_list VALUES (45, 'T616', 'voucher', 'normal', 76, 2256, '2018-11-02', 24, 25);
INSERT INTO session_list VALUES (46, 'T834', 'voucher', 'high', 277, 1711, '2019-07-15', 31, 23);
INSERT INTO session_list VALUES (47, 'T750', 'voucher', 'normal', 210, 1641, '2016-09-06', 21, 14);
INSERT INTO session_list VALUES (48, 'T995', 'card', 'low', 55, 24, '2011-11-01', 11, 14);
INSERT INTO session_list VALUES (49, 'T920', 'cash', 'normal', 402, 619, '2016-11-26', 21, 25);
INSERT INTO session_list VALUES (50, 'T176', 'transfer', 'critical', 424, 564, '2010-03-10', 3, 21);
INSERT INTO session_list VALUES (51, 'T310', 'card', 'normal', 438, 579, '2010-12-02', 32, 8);
INSERT INTO session_list VALUES (52, 'T320', 'cash', 'low', 478, 166, '2020-04-12', 9, 21);
INSERT INTO session_list VALUES (53, 'T271', 'invoice', 'normal', 31, 4611, '2017-11-21', 6, 22);
INSERT INTO session_list VALUES (54, 'T175', 'invoice', 'normal', 92, 4188, '2022-06-25', 26, 4);
INSERT INTO session_list VALUES (55, 'T219', 'transfer', 'high', 165, 218, '2021-10-01', 14, 2);
INSERT INTO session_list VALUES (56, 'T106', 'voucher', 'high', 237, 4025, '2010-12-10', 6, 14);
INSERT INTO session_list VALUES (57, 'T485', 'transfer', 'low', 99, 4911, '2016-01-27', 7, 8);
INSERT INTO session_list VALUES (58, 'T476', 'card', 'low', 477, 3799, '2022-04-14', 24, 2);
INSERT INTO session_list VALUES (59, 'T517', 'cash', 'high', 449, 1605, '2024-11-01', 11, 14);
INSERT INTO session_list VALUES (60, 'T651', 'card', 'normal', 318, 1683, '2018-02-07', 34, 4);
INSERT INTO session_list VALUES (61, 'T204', 'voucher', 'normal', 211, 257, '2015-11-20', 5, 19);
INSERT INTO session_list VALUES (62, 'T509', 'cash', 'low', 5, 201, '2014-09-07', 33, 23);
INSERT INTO session_list VALUES (63, 'T420', 'card', 'high', 30, 2920, '2016-09-02', 34, 13);
INSERT INTO session_list VALUES (64, 'T939', 'card', 'normal', 227, 2743, '2011-12-01', 25, 22);
INSERT INTO session_list VALUES (65, 'T146', 'card', 'low', 323, 1711, '2018-02-09', 9, 10);
INSERT INTO session_list VALUES (66, 'T280', 'invoice', 'high', 275, 145, '2019-09-26', 19, 11);
INSERT INTO session_list VALUES (67, 'T640', 'voucher', 'normal', 284, 883, '2013-12-04', 11, 11);
INSERT INTO session_list VALUES (68, 'T299', 'cash', 'normal', 121, 3292, '2011-05-06', 25, 12);
INSERT INTO session_list VALUES (69, 'T501', 'voucher', 'low', 70, 3638, '2015-06-11', 34, 25);
INSERT INTO session_list VALUES (70, 'T116', 'card', 'high', 297, 1938, '2014-11-16', 35, 21);
INSERT INTO session_list VALUES (71, 'T884', 'voucher', 'normal', 311, 3248, '2012-02-16', 19, 3);
INSERT INTO session_list VALUES (72, 'T243', 'invoice', 'normal', 81, 2918, '2021-01-02', 2, 22);
INSERT INTO session_list VALUES (73, 'T961', 'invoice', 'high', 309, 3385, '2024-05-17', 18, 3);
INSERT INTO session_list VALUES (74, 'T108', 'card', 'low', 241, 2963, '2013-01-17', 9, 11);
INSERT INTO session_list VALUES (75, 'T854', 'invoice', 'high', 415, 992, '2011-12-16', 24, 13);
INSERT INTO session_list VALUES (76, 'T351', 'card', 'low', 444, 1764, '2015-01-20', 30, 21);
INSERT INTO session_list VALUES (77, 'T694', 'cash', 'low', 214, 970, '2012-06-16', 6, 9);
INSERT INTO session_list VALUES (78, 'T706', 'card', 'low', 71, 1911, '2016-01-02', 23, 19);
INSERT INTO session_list VALUES (79, 'T361', 'card', 'critical', 169, 3622, '2014-04-20', 21, 16);
INSERT INTO session_list VALUES (80, 'T955', 'card', 'low', 162, 4867, '2021-07-19', 32, 21);
INSERT INTO session_list VALUES (81, 'T444', 'invoice', 'normal', 434, 2182, '2014-08-11', 28, 14);
INSERT INTO session_list VALUES (82, 'T127', 'card', 'normal', 373, 2495, '2024-10-09', 19, 22);
INSERT INTO session_list VALUES (83, 'T577', 'voucher', 'normal', 360, 4442, '2016-12-22', 2, 19);
INSERT INTO session_list VALUES (84, 'T926', 'voucher', 'normal', 457, 417, '2016-04-19', 14, 22);
INSERT INTO session_list VALUES (85, 'T186', 'invoice', 'normal', 161, 443, '2015-11-04', 26, 20);
INSERT INTO session_list VALUES (86, 'T397', 'invoice', 'high', 202, 1585, '2017-07-27', 3, 22);
INSERT INTO session_list VALUES (87, 'T666', 'invoice', 'low', 195, 4235, '2012-12-15', 25, 10);
INSERT INTO session_list VALUES (88, 'T462', 'invoice', 'high', 315, 713, '2010-08-06', 19, 3);
INSERT INTO session_list VALUES (89, 'T676', 'cash', 'normal', 309, 3683, '2016-09-20', 31, 22);
INSERT INTO session_list VALUES (90, 'T510', 'transfer', 'normal', 31, 3636, '2018-06-01', 14, 9);
INSERT INTO session_list VALUES (91, 'T964', 'voucher', 'normal', 419, 3071, '2012-02-24', 3, 14);
INSERT INTO session_list VALUES (92, 'T166', 'invoice', 'normal', 143, 2414, '2014-01-11', 25, 23);
INSERT INTO session_list VALUES (93, 'T790', 'cash', 'normal', 256, 2346, '2023-05-27', 25, 22);
INSERT INTO session_list VALUES (94, 'T226', 'cash', 'normal', 235, 2210, '2015-09-03', 5, 12);
INSERT INTO session_list VALUES (95, 'T525', 'voucher', 'normal', 82, 4080, '2018-08-14', 22, 2);
INSERT INTO session_list VALUES (96, 'T549', 'invoice', 'normal', 121, 315, '2019-01-17', 9, 22);
INSERT INTO session_list VALUES (97, 'T607', 'invoice', 'low', 95, 3248, '2019-05-14', 32, 21);
INSERT INTO session_list VALUES (98, 'T187', 'invoice', 'low', 197, 2793, '2014-08-21', 28, 13);
INSERT INTO session_list VALUES (99, 'T761', 'cash', 'low', 411, 298, '2010-08-06', 32, 14);
INSERT INTO session_list VALUES (100, 'T560', 'invoice', 'critical', 343, 1141, '2012-12-05', 7, 11);
INSERT INTO session_list VALUES (101, 'T222', 'voucher', 'normal', 136, 1055, '2010-07-05', 31, 3);
INSERT INTO session_list VALUES (102, 'T858', 'invoice', 'normal', 24, 3670, '2012-04-21', 33, 8);
INSERT INTO session_list VALUES (103, 'T787', 'voucher', 'critical', 332, 271, '2024-07-01', 32, 3);
INSERT INTO session_list VALUES (104, 'T445', 'voucher', 'normal', 230, 3408, '2022-01-12', 19, 21);
INSERT INTO session_list VALUES (105, 'T404', 'cash', 'normal', 112, 368, '2012-02-22', 22, 9);
INSERT INTO session_list VALUES (106, 'T439', 'voucher', 'high', 240, 4979, '2018-06-24', 21, 19);
INSERT INTO session_list VALUES (107, 'T949', 'voucher', 'critical', 424, 1982, '2024-08-07', 26, 23);
INSERT INTO session_list VALUES (108, 'T195', 'cash', 'high', 373, 1621, '2016-03-20', 34, 3);
INSERT INTO session_list VALUES (109, 'T253', 'card', 'low', 75, 1555, '2016-07-04', 34, 21);
INSERT INTO session_list VALUES (110, 'T162', 'invoice', 'normal', 212, 3455, '2023-03-28', 14, 12);
INSERT INTO session_list VALUES (111, 'T938', 'voucher', 'normal', 370, 2758, '2021-03-20', 7, 3);
INSERT INTO session_list VALUES (112, 'T160', 'cash', 'normal', 34, 161, '2017-03-06', 33, 13);
INSERT INTO session_list VALUES (113, 'T330', 'invoice', 'normal', 385, 2638, '2023-07-15', 31, 25);
INSERT INTO session_list VALUES (114, 'T274', 'invoice', 'normal', 248, 2206, '2020-05-28', 26, 12);
INSERT INTO session_list VALUES (115, 'T418', 'cash', 'low', 60, 765, '2012-07-05', 19, 21);
INSERT INTO session_list VALUES (116, 'T658', 'cash', 'normal', 379, 3019, '2023-06-21', 33, 14);
INSERT INTO session_list VALUES (117, 'T896', 'cash', 'normal', 474, 1970, '2020-05-17', 18, 13);
INSERT INTO session_list VALUES (118, 'T566', 'card', 'high', 19, 3592, '2021-11-25', 34, 2);
INSERT INTO session_list VALUES (119, 'T213', 'voucher', 'normal', 228, 1079, '2019-10-18', 11, 5);
INSERT INTO session_list VALUES (120, 'T792', 'invoice', 'high', 297, 598, '2015-09-02', 30, 19);
