CREATE TABLE far (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  status TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  result INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO far VALUES (1, 'Rosa Grant', 'misclorpout', 'day', 155, 600, '2000-08-23');
INSERT INTO far VALUES (2, 'Nourous Meadirseas', 'houmthim', 'day', 25, 1371, '2011-10-18');
INSERT INTO far VALUES (3, 'Peter Meyer', 'heackpaick', 'day', 768, 327, '2002-03-13');
INSERT INTO far VALUES (4, 'Touplondva Matrol', 'misclorpout', 'night', 310, 2191, '2009-09-14');
INSERT INTO far VALUES (5, 'Gergandkrick Mailsir', 'misclorpout', 'packfun', 455, 218, '2007-03-15');
INSERT INTO far VALUES (6, 'Quinn Larsen', 'retired', 'day', 542, 308, '2004-11-25');
INSERT INTO far VALUES (7, 'Trirzock Faizil', 'houmthim', 'night', 244, 1961, '2005-10-18');
INSERT INTO far VALUES (8, 'Zondflindclis Reartru', 'temporary', 'night', 918, 1880, '2015-11-26');
INSERT INTO far VALUES (9, 'Thanddait Graickkeand', 'heackpaick', 'day', 20, 12, '1994-01-10');
INSERT INTO far VALUES (10, 'Veanbourtris Jaman', 'misclorpout', 'day', 181, 1274, '1999-12-04');
INSERT INTO far VALUES (11, 'Rumpul Windkreanddi', 'houmthim', 'double', 68, 234, '2018-06-18');
INSERT INTO far VALUES (12, 'Geljailam Dotboul', 'houmthim', 'packfun', 699, 30, '2004-08-08');
INSERT INTO far VALUES (13, 'Rockte Krandsaisus', 'heackpaick', 'packfun', 467, 75, '2004-12-09');
INSERT INTO far VALUES (14, 'Zoe Young', 'retired', 'day', 14, 2060, '2023-08-19');
INSERT INTO far VALUES (15, 'Daisy Kaya', 'misclorpout', 'night', 495, 353, '1991-06-12');
INSERT INTO far VALUES (16, 'Zoe Clark', 'misclorpout', 'packfun', 260, 796, '1993-12-04');
INSERT INTO far VALUES (17, 'Rouchuschut Seadobrait', 'retired', 'night', 950, 1910, '1996-07-02');
INSERT INTO far VALUES (18, 'Gemclou Bretcluflu', 'houmthim', 'double', 852, 423, '2007-06-18');
INSERT INTO far VALUES (19, 'Peter Price', 'retired', 'packfun', 465, 1323, '1985-08-15');
INSERT INTO far VALUES (20, 'Velpeatbu Realpoum', 'houmthim', 'day', 936, 311, '2021-03-10');
INSERT INTO far VALUES (21, 'Jutro Shomval', 'heackpaick', 'packfun', 833, 92, '1993-09-21');
INSERT INTO far VALUES (22, 'Skaide Brockquordi', 'temporary', 'packfun', 101, 1772, '2008-07-21');
CREATE TABLE tbl_field (
  fiel_id INTEGER PRIMARY KEY,
  fiel_nm TEXT NOT NULL,
  proprietor TEXT NOT NULL,
  size_cl TEXT NOT NULL,
  monthly INTEGER NOT NULL,
  windows INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO tbl_field VALUES (1, 'Woodwick', 'church', 'kankrund', 2621, 55, '1929-06-12');
INSERT INTO tbl_field VALUES (2, 'Highhaven', 'council', 'kankrund', 3095, 12, '2006-12-13');
INSERT INTO tbl_field VALUES (3, 'Lumnutan', 'zasham', 'large', 6468, 53, '1949-03-17');
INSERT INTO tbl_field VALUES (4, 'Gouthu', 'church', 'large', 4775, 42, '1932-08-16');
INSERT INTO tbl_field VALUES (5, 'Quulhepit', 'zasham', 'huge', 2248, 68, '1954-12-23');
INSERT INTO tbl_field VALUES (6, 'Sketmes', 'council', 'tiny', 4508, 59, '1905-08-17');
INSERT INTO tbl_field VALUES (7, 'Drutvais', 'zasham', 'large', 5414, 13, '2017-01-06');
INSERT INTO tbl_field VALUES (8, 'Brookmouth', 'zasham', 'small', 6240, 67, '1908-05-01');
INSERT INTO tbl_field VALUES (9, 'Lakehaven', 'council', 'large', 6295, 13, '1907-08-23');
INSERT INTO tbl_field VALUES (10, 'Ashbury', 'council', 'huge', 5150, 52, '1931-12-03');
INSERT INTO tbl_field VALUES (11, 'Neangeclai', 'breartrerskum', 'huge', 4517, 40, '1939-06-22');
INSERT INTO tbl_field VALUES (12, 'Redgate', 'zasham', 'huge', 1204, 48, '1908-04-08');
INSERT INTO tbl_field VALUES (13, 'Dronditpind', 'zasham', 'huge', 2261, 17, '1907-04-03');
INSERT INTO tbl_field VALUES (14, 'Rahimbot', 'zasham', 'kankrund', 634, 18, '1998-08-14');
INSERT INTO tbl_field VALUES (15, 'Flindnind', 'breartrerskum', 'large', 4296, 68, '1948-02-27');
INSERT INTO tbl_field VALUES (16, 'Kratstida', 'council', 'small', 3633, 43, '1928-02-21');
INSERT INTO tbl_field VALUES (17, 'Shampister', 'breartrerskum', 'small', 4700, 22, '1990-07-24');
INSERT INTO tbl_field VALUES (18, 'Greackquindstun', 'breartrerskum', 'tiny', 698, 77, '1918-02-19');
INSERT INTO tbl_field VALUES (19, 'Dritos', 'breartrerskum', 'large', 3558, 27, '2022-07-26');
INSERT INTO tbl_field VALUES (20, 'Fairridge', 'zasham', 'large', 3572, 27, '1994-01-26');
INSERT INTO tbl_field VALUES (21, 'Greenford', 'zasham', 'tiny', 2103, 26, '1957-07-04');
INSERT INTO tbl_field VALUES (22, 'Kochun', 'breartrerskum', 'huge', 5510, 67, '1998-02-12');
INSERT INTO tbl_field VALUES (23, 'Druttrean', 'council', 'large', 5236, 67, '1956-05-17');
CREATE TABLE tbl_harvest (
  har_no INTEGER PRIMARY KEY,
  har_no_x TEXT NOT NULL,
  state TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  amount INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  entered TEXT NOT NULL,
  by_farmer INTEGER NOT NULL,
  field_key INTEGER NOT NULL,
  FOREIGN KEY (by_farmer) REFERENCES far(nr),
  FOREIGN KEY (field_key) REFERENCES tbl_field(fiel_id)
);
INSERT INTO tbl_harvest VALUES (1, 'W596', 'maijisbil', 'churla', 851, 772, '2022-12-13', 18, 18);
INSERT INTO tbl_harvest VALUES (2, 'W785', 'flainsu', 'voucher', 180, 527, '2022-07-14', 22, 23);
INSERT INTO tbl_harvest VALUES (3, 'W147', 'maijisbil', 'voucher', 3509, 590, '2013-03-05', 8, 22);
INSERT INTO tbl_harvest VALUES (4, 'W441', 'pending', 'transfer', 2117, 88, '2022-07-27', 5, 1);
INSERT INTO tbl_harvest VALUES (5, 'W614', 'pending', 'churla', 479, 45, '2011-05-04', 12, 4);
INSERT INTO tbl_harvest VALUES (6, 'W514', 'maijisbil', 'churla', 2317, 509, '2020-11-20', 16, 17);
INSERT INTO tbl_harvest VALUES (7, 'W987', 'flainsu', 'churla', 2687, 946, '2021-10-19', 5, 9);
INSERT INTO tbl_harvest VALUES (8, 'W228', 'pending', 'churla', 4839, 244, '2011-07-21', 14, 3);
INSERT INTO tbl_harvest VALUES (9, 'W624', 'failed', 'cash', 769, 342, '2018-04-12', 22, 2);
INSERT INTO tbl_harvest VALUES (10, 'W709', 'pending', 'voucher', 344, 563, '2015-04-05', 20, 3);
INSERT INTO tbl_harvest VALUES (11, 'W241', 'failed', 'churla', 4221, 397, '2021-10-05', 21, 11);
INSERT INTO tbl_harvest VALUES (12, 'W780', 'pending', 'voucher', 86, 764, '2023-08-19', 6, 1);
INSERT INTO tbl_harvest VALUES (13, 'W971', 'pending', 'churla', 233, 438, '2020-10-11', 4, 7);
INSERT INTO tbl_harvest VALUES (14, 'W903', 'flainsu', 'churla', 4832, 828, '2015-11-07', 4, 5);
INSERT INTO tbl_harvest VALUES (15, 'W928', 'failed', 'voucher', 1495, 616, '2018-01-07', 4, 17);
INSERT INTO tbl_harvest VALUES (16, 'W163', 'pending', 'churla', 2791, 243, '2012-03-06', 14, 8);
INSERT INTO tbl_harvest VALUES (17, 'W519', 'failed', 'cash', 1917, 754, '2021-04-24', 9, 16);
INSERT INTO tbl_harvest VALUES (18, 'W702', 'pending', 'voucher', 4107, 946, '2017-05-01', 20, 15);
INSERT INTO tbl_harvest VALUES (19, 'W538', 'failed', 'cash', 3570, 352, '2016-04-01', 21, 23);
INSERT INTO tbl_harvest VALUES (20, 'W719', 'mairitgru', 'churla', 1433, 663, '2013-02-18', 18, 12);
INSERT INTO tbl_harvest VALUES (21, 'W972', 'maijisbil', 'churla', 2345, 422, '2024-10-16', 6, 18);
INSERT INTO tbl_harvest VALUES (22, 'W977', 'mairitgru', 'cash', 2254, 111, '2024-07-09', 18, 11);
INSERT INTO tbl_harvest VALUES (23, 'W448', 'pending', 'voucher', 4634, 457, '2012-10-09', 19, 4);
INSERT INTO tbl_harvest VALUES (24, 'W544', 'failed', 'voucher', 4351, 498, '2021-04-14', 19, 17);
INSERT INTO tbl_harvest VALUES (25, 'W811', 'pending', 'voucher', 1374, 207, '2017-07-18', 8, 1);
INSERT INTO tbl_harvest VALUES (26, 'W382', 'maijisbil', 'churla', 1643, 225, '2022-11-13', 21, 7);
INSERT INTO tbl_harvest VALUES (27, 'W131', 'mairitgru', 'voucher', 2180, 4, '2016-01-19', 22, 7);
INSERT INTO tbl_harvest VALUES (28, 'W451', 'pending', 'churla', 1821, 212, '2018-08-13', 9, 4);
INSERT INTO tbl_harvest VALUES (29, 'W949', 'flainsu', 'cash', 1733, 605, '2013-11-27', 6, 22);
INSERT INTO tbl_harvest VALUES (30, 'W766', 'failed', 'churla', 4411, 227, '2018-03-02', 21, 6);
INSERT INTO tbl_harvest VALUES (31, 'W599', 'pending', 'cash', 939, 730, '2016-06-19', 18, 16);
INSERT INTO tbl_harvest VALUES (32, 'W878', 'failed', 'voucher', 3057, 938, '2018-12-08', 16, 8);
INSERT INTO tbl_harvest VALUES (33, 'W638', 'maijisbil', 'voucher', 388, 666, '2011-02-10', 15, 7);
INSERT INTO tbl_harvest VALUES (34, 'W412', 'failed', 'churla', 2863, 175, '2022-09-28', 21, 16);
INSERT INTO tbl_harvest VALUES (35, 'W100', 'pending', 'churla', 1765, 506, '2011-11-08', 6, 11);
INSERT INTO tbl_harvest VALUES (36, 'W411', 'pending', 'churla', 2762, 648, '2024-10-04', 13, 4);
INSERT INTO tbl_harvest VALUES (37, 'W120', 'flainsu', 'voucher', 2345, 523, '2019-11-28', 8, 7);
INSERT INTO tbl_harvest VALUES (38, 'W562', 'flainsu', 'churla', 2798, 245, '2023-10-22', 4, 12);
INSERT INTO tbl_harvest VALUES (39, 'W504', 'mairitgru', 'churla', 3240, 748, '2013-08-14', 16, 5);
INSERT INTO tbl_harvest VALUES (40, 'W197', 'mairitgru', 'transfer', 1743, 862, '2019-09-24', 22, 15);
INSERT INTO tbl_harvest VALUES (41, 'W171', 'maijisbil', 'churla', 3591, 383, '2019-08-17', 13, 8);
INSERT INTO tbl_harvest VALUES (42, 'W274', 'mairitgru', 'churla', 3968, 736, '2020-11-18', 8, 15);
INSERT INTO tbl_harvest VALUES (43, 'W791', 'maijisbil', 'churla', 892, 509, '2017-06-28', 20, 8);
INSERT INTO tbl_harvest VALUES (44, 'W134', 'maijisbil', 'cash', 3954, 230, '2020-01-16', 21, 5);
INSERT INTO tbl_harvest VALUES (45, 'W764', 'flainsu', 'churla', 1924, 140, '2011-09-21', 5, 16);
INSERT INTO tbl_harvest VALUES (46, 'W746', 'maijisbil', 'cash', 343, 392, '2014-09-26', 3, 12);
INSERT INTO tbl_harvest VALUES (47, 'W580', 'failed', 'transfer', 1536, 569, '2012-12-13', 22, 1);
INSERT INTO tbl_harvest VALUES (48, 'W442', 'maijisbil', 'voucher', 719, 891, '2024-10-21', 5, 15);
INSERT INTO tbl_harvest VALUES (49, 'W364', 'failed', 'transfer', 3899, 869, '2019-05-03', 21, 16);
INSERT INTO tbl_harvest VALUES (50, 'W359', 'flainsu', 'churla', 2929, 919, '2021-11-06', 8, 11);
INSERT INTO tbl_harvest VALUES (51, 'W189', 'maijisbil', 'voucher', 3585, 455, '2021-05-07', 19, 7);
INSERT INTO tbl_harvest VALUES (52, 'W998', 'failed', 'voucher', 2982, 638, '2021-10-07', 5, 2);
INSERT INTO tbl_harvest VALUES (53, 'W834', 'flainsu', 'voucher', 2303, 159, '2017-01-09', 4, 22);
INSERT INTO tbl_harvest VALUES (54, 'W307', 'flainsu', 'voucher', 1896, 10, '2019-08-23', 4, 7);
INSERT INTO tbl_harvest VALUES (55, 'W500', 'maijisbil', 'voucher', 2040, 591, '2015-07-22', 4, 11);
INSERT INTO tbl_harvest VALUES (56, 'W906', 'flainsu', 'churla', 1499, 180, '2011-10-06', 11, 4);
INSERT INTO tbl_harvest VALUES (57, 'W505', 'failed', 'transfer', 4158, 622, '2018-07-21', 19, 11);
INSERT INTO tbl_harvest VALUES (58, 'W154', 'maijisbil', 'voucher', 3352, 76, '2012-04-25', 19, 9);
INSERT INTO tbl_harvest VALUES (59, 'W496', 'flainsu', 'voucher', 4681, 241, '2012-03-02', 6, 11);
INSERT INTO tbl_harvest VALUES (60, 'W758', 'maijisbil', 'voucher', 1723, 401, '2010-05-09', 4, 18);
INSERT INTO tbl_harvest VALUES (61, 'W901', 'failed', 'voucher', 519, 307, '2013-07-05', 6, 11);
INSERT INTO tbl_harvest VALUES (62, 'W170', 'failed', 'voucher', 2269, 708, '2013-08-02', 5, 8);
INSERT INTO tbl_harvest VALUES (63, 'W539', 'flainsu', 'voucher', 3424, 272, '2011-03-09', 15, 23);
INSERT INTO tbl_harvest VALUES (64, 'W230', 'maijisbil', 'churla', 1674, 295, '2010-10-15', 15, 15);
INSERT INTO tbl_harvest VALUES (65, 'W506', 'maijisbil', 'churla', 3160, 772, '2015-08-25', 7, 7);
INSERT INTO tbl_harvest VALUES (66, 'W455', 'mairitgru', 'voucher', 1629, 389, '2013-11-26', 21, 1);
INSERT INTO tbl_harvest VALUES (67, 'W476', 'pending', 'churla', 2038, 395, '2018-02-11', 9, 11);
INSERT INTO tbl_harvest VALUES (68, 'W831', 'flainsu', 'churla', 2007, 492, '2024-07-04', 19, 11);
INSERT INTO tbl_harvest VALUES (69, 'W711', 'maijisbil', 'transfer', 3572, 326, '2012-09-09', 22, 5);
INSERT INTO tbl_harvest VALUES (70, 'W582', 'failed', 'churla', 3403, 621, '2012-09-13', 13, 9);
INSERT INTO tbl_harvest VALUES (71, 'W121', 'maijisbil', 'voucher', 2390, 144, '2013-07-28', 12, 17);
INSERT INTO tbl_harvest VALUES (72, 'W303', 'flainsu', 'voucher', 2300, 225, '2020-10-14', 4, 15);
INSERT INTO tbl_harvest VALUES (73, 'W156', 'flainsu', 'churla', 3507, 458, '2024-06-15', 22, 11);
INSERT INTO tbl_harvest VALUES (74, 'W181', 'pending', 'churla', 430, 303, '2024-09-21', 18, 2);
INSERT INTO tbl_harvest VALUES (75, 'W869', 'mairitgru', 'cash', 4232, 70, '2020-11-09', 19, 7);
INSERT INTO tbl_harvest VALUES (76, 'W467', 'failed', 'churla', 1504, 75, '2010-10-21', 5, 6);
INSERT INTO tbl_harvest VALUES (77, 'W693', 'mairitgru', 'voucher', 50, 69, '2013-03-11', 21, 9);
INSERT INTO tbl_harvest VALUES (78, 'W479', 'maijisbil', 'transfer', 2583, 419, '2014-03-19', 19, 5);
INSERT INTO tbl_harvest VALUES (79, 'W577', 'flainsu', 'churla', 4342, 479, '2017-08-10', 9, 2);
INSERT INTO tbl_harvest VALUES (80, 'W243', 'flainsu', 'transfer', 4256, 337, '2020-12-07', 16, 5);
INSERT INTO tbl_harvest VALUES (81, 'W923', 'flainsu', 'voucher', 543, 291, '2014-01-13', 4, 14);
INSERT INTO tbl_harvest VALUES (82, 'W186', 'pending', 'cash', 3488, 212, '2024-02-07', 5, 4);
INSERT INTO tbl_harvest VALUES (83, 'W425', 'pending', 'churla', 763, 401, '2018-01-12', 7, 14);
INSERT INTO tbl_harvest VALUES (84, 'W718', 'maijisbil', 'voucher', 4806, 356, '2018-07-07', 5, 1);
INSERT INTO tbl_harvest VALUES (85, 'W297', 'maijisbil', 'transfer', 392, 479, '2018-03-06', 6, 23);
INSERT INTO tbl_harvest VALUES (86, 'W996', 'pending', 'churla', 3551, 250, '2011-03-04', 16, 1);
INSERT INTO tbl_harvest VALUES (87, 'W470', 'flainsu', 'voucher', 3607, 910, '2015-05-15', 4, 5);
INSERT INTO tbl_harvest VALUES (88, 'W541', 'flainsu', 'churla', 2179, 653, '2017-05-21', 18, 5);
INSERT INTO tbl_harvest VALUES (89, 'W349', 'maijisbil', 'churla', 4508, 356, '2023-12-13', 18, 23);
INSERT INTO tbl_harvest VALUES (90, 'W770', 'flainsu', 'voucher', 104, 171, '2015-03-01', 15, 11);
INSERT INTO tbl_harvest VALUES (91, 'W137', 'mairitgru', 'cash', 3157, 289, '2019-01-07', 5, 18);
INSERT INTO tbl_harvest VALUES (92, 'W338', 'flainsu', 'churla', 1696, 643, '2023-07-14', 5, 9);
INSERT INTO tbl_harvest VALUES (93, 'W591', 'flainsu', 'voucher', 209, 770, '2011-02-06', 5, 17);
INSERT INTO tbl_harvest VALUES (94, 'W352', 'failed', 'churla', 1366, 692, '2021-05-13', 12, 10);
INSERT INTO tbl_harvest VALUES (95, 'W991', 'pending', 'churla', 3736, 232, '2019-10-15', 11, 1);
INSERT INTO tbl_harvest VALUES (96, 'W976', 'flainsu', 'voucher', 4719, 382, '2012-08-01', 16, 20);
INSERT INTO tbl_harvest VALUES (97, 'W734', 'mairitgru', 'cash', 280, 636, '2010-12-09', 18, 8);
INSERT INTO tbl_harvest VALUES (98, 'W102', 'pending', 'voucher', 632, 625, '2010-07-06', 3, 17);
INSERT INTO tbl_harvest VALUES (99, 'W741', 'failed', 'transfer', 3509, 381, '2024-08-17', 4, 11);
INSERT INTO tbl_harvest VALUES (100, 'W484', 'maijisbil', 'churla', 204, 396, '2016-04-16', 4, 17);
INSERT INTO tbl_harvest VALUES (101, 'W913', 'mairitgru', 'voucher', 2168, 73, '2011-06-26', 9, 16);
INSERT INTO tbl_harvest VALUES (102, 'W332', 'failed', 'transfer', 283, 875, '2020-11-28', 4, 7);
INSERT INTO tbl_harvest VALUES (103, 'W246', 'flainsu', 'transfer', 4367, 804, '2019-09-12', 21, 9);
INSERT INTO tbl_harvest VALUES (104, 'W838', 'pending', 'churla', 4216, 240, '2018-11-13', 18, 8);
INSERT INTO tbl_harvest VALUES (105, 'W748', 'maijisbil', 'churla', 4621, 693, '2021-11-18', 19, 16);
INSERT INTO tbl_harvest VALUES (106, 'W284', 'mairitgru', 'voucher', 769, 929, '2024-01-27', 6, 16);
INSERT INTO tbl_harvest VALUES (107, 'W585', 'failed', 'voucher', 4747, 473, '2017-10-04', 20, 7);
INSERT INTO tbl_harvest VALUES (108, 'W468', 'failed', 'churla', 4861, 694, '2011-04-09', 6, 8);
INSERT INTO tbl_harvest VALUES (109, 'W955', 'flainsu', 'voucher', 4888, 767, '2019-06-25', 12, 11);
INSERT INTO tbl_harvest VALUES (110, 'W428', 'mairitgru', 'cash', 3218, 59, '2014-08-05', 6, 12);
INSERT INTO tbl_harvest VALUES (111, 'W225', 'flainsu', 'cash', 2904, 896, '2022-01-19', 20, 20);
INSERT INTO tbl_harvest VALUES (112, 'W547', 'mairitgru', 'churla', 1290, 785, '2014-12-20', 3, 10);
INSERT INTO tbl_harvest VALUES (113, 'W858', 'pending', 'cash', 274, 847, '2020-03-17', 5, 7);
INSERT INTO tbl_harvest VALUES (114, 'W477', 'mairitgru', 'transfer', 263, 49, '2010-06-18', 5, 11);
INSERT INTO tbl_harvest VALUES (115, 'W164', 'pending', 'voucher', 2455, 396, '2024-10-20', 18, 1);
INSERT INTO tbl_harvest VALUES (116, 'W457', 'flainsu', 'transfer', 708, 507, '2010-09-01', 11, 12);
INSERT INTO tbl_harvest VALUES (117, 'W357', 'pending', 'voucher', 4359, 765, '2023-02-20', 6, 8);
INSERT INTO tbl_harvest VALUES (118, 'W660', 'flainsu', 'cash', 4599, 134, '2017-07-19', 20, 5);
INSERT INTO tbl_harvest VALUES (119, 'W773', 'failed', 'voucher', 3385, 807, '2018-07-16', 18, 2);
INSERT INTO tbl_harvest VALUES (120, 'W556', 'maijisbil', 'cash', 810, 575, '2013-10-26', 4, 15);
