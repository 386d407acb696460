CREATE TABLE vndr (
  vendor_id INTEGER PRIMARY KEY,
  vndr_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  rank TEXT NOT NULL,
  ht INTEGER NOT NULL,
  sal_amt INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO vndr VALUES (1, 'Maria Weber', 'SUS', 'deputy', 187, 3769, '2023-03-28');
INSERT INTO vndr VALUES (2, 'Colin Brown', 'RET', 'lead', 166, 9408, '2013-07-15');
INSERT INTO vndr VALUES (3, 'Zoe Ellis', 'AC', 'chief', 161, 2583, '1997-02-16');
INSERT INTO vndr VALUES (4, 'Iris Ellis', 'TE', 'chief', 167, 4350, '2015-12-24');
INSERT INTO vndr VALUES (5, 'Hanna Adams', 'SUS', 'chief', 189, 2450, '2019-02-17');
INSERT INTO vndr VALUES (6, 'Jack Irwin', 'PE', 'deputy', 175, 2234, '1990-07-10');
INSERT INTO vndr VALUES (7, 'Quinn Davis', 'AC', 'lead', 201, 4276, '1993-12-23');
INSERT INTO vndr VALUES (8, 'Colin Vega', 'AC', 'lead', 178, 3175, '2020-01-20');
INSERT INTO vndr VALUES (9, 'Colin Ford', 'PE', 'deputy', 158, 5469, '1987-09-25');
INSERT INTO vndr VALUES (10, 'Lena Green', 'AC', 'chief', 198, 8100, '2009-08-07');
INSERT INTO vndr VALUES (11, 'Peter Davis', 'PE', 'lead', 152, 5141, '2016-06-17');
INSERT INTO vndr VALUES (12, 'Oscar Lopez', 'PE', 'junior', 173, 2513, '2022-11-05');
INSERT INTO vndr VALUES (13, 'David Fischer', 'TE', 'junior', 171, 6808, '2019-06-13');
INSERT INTO vndr VALUES (14, 'Tara Cohen', 'SUS', 'junior', 159, 2438, '2009-03-03');
INSERT INTO vndr VALUES (15, 'George Adams', 'TE', 'lead', 152, 3114, '2003-09-10');
INSERT INTO vndr VALUES (16, 'Gina Clark', 'PE', 'lead', 154, 9728, '2006-11-18');
INSERT INTO vndr VALUES (17, 'Frank Baker', 'PE', 'lead', 200, 4946, '1989-12-27');
INSERT INTO vndr VALUES (18, 'George Meyer', 'RET', 'chief', 165, 4266, '2006-05-08');
INSERT INTO vndr VALUES (19, 'David Kaya', 'RET', 'junior', 181, 2770, '2021-09-04');
INSERT INTO vndr VALUES (20, 'Liam Hughes', 'PE', 'junior', 203, 3511, '2022-07-11');
INSERT INTO vndr VALUES (21, 'Marco Tanaka', 'SUS', 'chief', 172, 7573, '1986-11-02');
INSERT INTO vndr VALUES (22, 'Elena Green', 'PE', 'deputy', 155, 9543, '2004-11-03');
INSERT INTO vndr VALUES (23, 'Jack Walsh', 'AB', 'chief', 164, 8215, '2019-06-18');
INSERT INTO vndr VALUES (24, 'Lena Irwin', 'PE', 'lead', 163, 7316, '2020-12-16');
INSERT INTO vndr VALUES (25, 'Julia Reed', 'TE', 'junior', 160, 9592, '1996-10-19');
INSERT INTO vndr VALUES (26, 'Maria Grant', 'SUS', 'lead', 185, 8653, '1994-11-12');
INSERT INTO vndr VALUES (27, 'Oscar Grant', 'AC', 'chief', 169, 5053, '2002-09-17');
INSERT INTO vndr VALUES (28, 'Gina Nash', 'PE', 'chief', 174, 8182, '2020-01-27');
CREATE TABLE stall (
  id INTEGER PRIMARY KEY,
  stall_name TEXT NOT NULL,
  arch TEXT NOT NULL,
  owner TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  win_n INTEGER NOT NULL,
  renewed_on TEXT NOT NULL
);
INSERT INTO stall VALUES (1, 'Greenbury', 'baroque', 'trust', 71, 39, '2021-03-26');
INSERT INTO stall VALUES (2, 'Oakridge', 'baroque', 'city', 239, 76, '1997-01-08');
INSERT INTO stall VALUES (3, 'Oakfield', 'rustic', 'trust', 160, 21, '1993-01-02');
INSERT INTO stall VALUES (4, 'Lakeridge', 'rustic', 'council', 11, 7, '2019-10-11');
INSERT INTO stall VALUES (5, 'Northridge', 'minimal', 'trust', 751, 37, '2004-12-20');
INSERT INTO stall VALUES (6, 'Thorndale', 'minimal', 'state', 639, 80, '2005-01-03');
INSERT INTO stall VALUES (7, 'Westford', 'rustic', 'state', 34, 38, '1995-04-07');
INSERT INTO stall VALUES (8, 'Clearburn', 'rustic', 'family', 295, 60, '2024-06-03');
INSERT INTO stall VALUES (9, 'Highhaven', 'baroque', 'family', 250, 35, '2015-09-21');
INSERT INTO stall VALUES (10, 'Blackmouth', 'rustic', 'city', 158, 17, '1993-05-19');
INSERT INTO stall VALUES (11, 'Westridge', 'rustic', 'state', 738, 47, '2020-09-07');
INSERT INTO stall VALUES (12, 'Woodhaven', 'gothic', 'trust', 225, 33, '2023-04-21');
INSERT INTO stall VALUES (13, 'Oakgate', 'gothic', 'family', 420, 43, '1999-08-14');
INSERT INTO stall VALUES (14, 'Clearford', 'gothic', 'family', 57, 34, '1990-08-19');
INSERT INTO stall VALUES (15, 'Northburn', 'rustic', 'city', 847, 55, '2009-02-28');
INSERT INTO stall VALUES (16, 'Greenwell', 'rustic', 'city', 348, 4, '2001-12-25');
INSERT INTO stall VALUES (17, 'Woodburn', 'baroque', 'trust', 885, 20, '2012-08-12');
INSERT INTO stall VALUES (18, 'Blackton', 'gothic', 'trust', 411, 20, '1995-08-14');
INSERT INTO stall VALUES (19, 'Ashburn', 'minimal', 'family', 894, 61, '2002-08-12');
INSERT INTO stall VALUES (20, 'Cleardale', 'rustic', 'church', 576, 62, '2023-04-19');
INSERT INTO stall VALUES (21, 'Ashgate', 'baroque', 'council', 86, 71, '2003-05-23');
INSERT INTO stall VALUES (22, 'Oakbury', 'gothic', 'church', 596, 67, '2009-09-23');
INSERT INTO stall VALUES (23, 'Thornford', 'rustic', 'church', 278, 26, '1999-09-04');
INSERT INTO stall VALUES (24, 'Redfield', 'minimal', 'council', 510, 9, '2003-08-14');
INSERT INTO stall VALUES (25, 'Thornhaven', 'rustic', 'trust', 384, 30, '2013-07-21');
INSERT INTO stall VALUES (26, 'Blackgate', 'rustic', 'family', 488, 63, '2021-01-23');
INSERT INTO stall VALUES (27, 'Fairmouth', 'baroque', 'family', 234, 8, '2008-08-16');
INSERT INTO stall VALUES (28, 'Highmouth', 'rustic', 'city', 16, 60, '2023-08-19');
INSERT INTO stall VALUES (29, 'Highfield', 'gothic', 'church', 210, 28, '1996-02-14');
INSERT INTO stall VALUES (30, 'Highgate', 'rustic', 'church', 401, 27, '2004-02-16');
INSERT INTO stall VALUES (31, 'Thornbury', 'baroque', 'family', 48, 65, '2016-01-25');
INSERT INTO stall VALUES (32, 'Marshford', 'gothic', 'city', 270, 39, '2002-06-21');
CREATE TABLE all_purchases (
  prc_no INTEGER PRIMARY KEY,
  prc_no_x TEXT NOT NULL,
  ssn TEXT NOT NULL,
  via TEXT NOT NULL,
  outlay INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  by_vendor INTEGER NOT NULL,
  stall_id INTEGER NOT NULL,
  FOREIGN KEY (by_vendor) REFERENCES vndr(vendor_id),
  FOREIGN KEY (stall_id) REFERENCES stall(id)
);
INSERT INTO all_purchases VALUES (1, 'T895', 'summer', 'EM', 1938, 39, '2013-07-22', 6, 3);
INSERT INTO all_purchases VALUES (2, 'T389', 'spring', 'ONL', 2954, 11, '2024-10-22', 23, 3);
INSERT INTO all_purchases VALUES (3, 'T938', 'spring', 'EM', 970, 31, '2010-01-01', 24, 20);
INSERT INTO all_purchases VALUES (4, 'T962', 'winter', 'PHO', 1195, 52, '2013-11-03', 2, 8);
INSERT INTO all_purchases VALUES (5, 'T372', 'autumn', 'EM', 2642, 6, '2018-12-04', 24, 31);
INSERT INTO all_purchases VALUES (6, 'T952', 'autumn', 'FA', 2674, 22, '2024-11-26', 26, 20);
INSERT INTO all_purchases VALUES (7, 'T705', 'spring', 'EM', 2723, 16, '2017-06-21', 6, 23);
INSERT INTO all_purchases VALUES (8, 'T618', 'autumn', 'EM', 2249, 48, '2010-06-08', 18, 18);
INSERT INTO all_purchases VALUES (9, 'T668', 'autumn', 'ONL', 2128, 44, '2022-08-27', 2, 24);
INSERT INTO all_purchases VALUES (10, 'T288', 'spring', 'FA', 638, 15, '2024-02-06', 17, 18);
INSERT INTO all_purchases VALUES (11, 'T790', 'summer', 'FA', 726, 10, '2022-05-11', 14, 21);
INSERT INTO all_purchases VALUES (12, 'T111', 'spring', 'EM', 1271, 44, '2016-06-16', 27, 13);
INSERT INTO all_purchases VALUES (13, 'T261', 'spring', 'ONL', 2237, 27, '2016-12-28', 6, 9);
INSERT INTO all_purchases VALUES (14, 'T151', 'spring', 'ONL', 1314, 11, '2014-08-14', 16, 11);
INSERT INTO all_purchases VALUES (15, 'T182', 'winter', 'EM', 894, 13, '2019-06-06', 2, 12);
INSERT INTO all_purchases VALUES (16, 'T800', 'autumn', 'PHO', 699, 13, '2015-10-28', 25, 7);
INSERT INTO all_purchases VALUES (17, 'T898', 'spring', 'FA', 2866, 60, '2021-06-28', 10, 4);
INSERT INTO all_purchases VALUES (18, 'T556', 'winter', 'EM', 1055, 43, '2013-09-03', 21, 20);
INSERT INTO all_purchases VALUES (19, 'T801', 'spring', 'EM', 864, 45, '2010-01-16', 12, 20);
INSERT INTO all_purchases VALUES (20, 'T868', 'spring', 'PHO', 1435, 0, '2015-02-11', 7, 26);
INSERT INTO all_purchases VALUES (21, 'T179', 'autumn', 'ONL', 1888, 7, '2022-02-28', 17, 9);
INSERT INTO all_purchases VALUES (22, 'T371', 'spring', 'PHO', 660, 49, '2011-10-21', 11, 11);
INSERT INTO all_purchases VALUES (23, 'T155', 'winter', 'PA', 1803, 51, '2018-12-14', 10, 10);
INSERT INTO all_purchases VALUES (24, 'T212', 'spring', 'ONL', 2714, 32, '2018-03-03', 18, 24);
INSERT INTO all_purchases VALUES (25, 'T686', 'autumn', 'ONL', 338, 25, '2016-03-07', 6, 13);
INSERT INTO all_purchases VALUES (26, 'T645', 'autumn', 'PHO', 2949, 4, '2021-07-28', 1, 11);
INSERT INTO all_purchases VALUES (27, 'T635', 'spring', 'EM', 2397, 21, '2023-02-09', 21, 21);
INSERT INTO all_purchases VALUES (28, 'T491', 'autumn', 'ONL', 1576, 19, '2010-04-16', 6, 22);
INSERT INTO all_purchases VALUES (29, 'T330', 'spring', 'FA', 270, 28, '2020-09-19', 8, 23);
INSERT INTO all_purchases VALUES (30, 'T140', 'autumn', 'ONL', 2879, 54, '2024-11-28', 25, 22);
INSERT INTO all_purchases VALUES (31, 'T273', 'autumn', 'PA', 1954, 15, '2011-10-14', 28, 4);
INSERT INTO all_purchases VALUES (32, 'T496', 'spring', 'FA', 136, 46, '2022-08-14', 18, 25);
INSERT INTO all_purchases VALUES (33, 'T501', 'summer', 'ONL', 2536, 12, '2011-01-08', 2, 22);
INSERT INTO all_purchases VALUES (34, 'T776', 'summer', 'EM', 726, 50, '2024-11-05', 28, 29);
INSERT INTO all_purchases VALUES (35, 'T637', 'autumn', 'EM', 1287, 39, '2011-08-11', 1, 8);
INSERT INTO all_purchases VALUES (36, 'T658', 'autumn', 'ONL', 2283, 29, '2017-12-01', 2, 10);
INSERT INTO all_purchases VALUES (37, 'T981', 'spring', 'EM', 2669, 53, '2018-09-08', 18, 12);
INSERT INTO all_purchases VALUES (38, 'T394', 'winter', 'ONL', 2232, 21, '2011-07-26', 10, 18);
INSERT INTO all_purchases VALUES (39, 'T719', 'summer', 'FA', 1154, 19, '2010-05-18', 18, 13);
INSERT INTO all_purchases VALUES (40, 'T238', 'autumn', 'EM', 833, 57, '2019-09-19', 26, 30);
INSERT INTO all_purchases VALUES (41, 'T577', 'autumn', 'ONL', 1681, 45, '2011-11-07', 27, 13);
INSERT INTO all_purchases VALUES (42, 'T536', 'spring', 'ONL', 2685, 22, '2024-10-14', 18, 11);
INSERT INTO all_purchases VALUES (43, 'T203', 'autumn', 'ONL', 1380, 15, '2013-04-25', 2, 12);
INSERT INTO all_purchases VALUES (44, 'T295', 'autumn', 'ONL', 962, 49, '2018-08-27', 28, 1);
INSERT INTO all_purchases VALUES (45, 'T146', 'summer', 'FA', 2954, 16, '2011-07-16', 4, 29);
INSERT INTO all_purchases VALUES (46, 'T788', 'winter', 'PHO', 1604, 22, '2024-10-22', 6, 26);
INSERT INTO all_purchases VALUES (47, 'T365', 'winter', 'WAL', 2873, 22, '2023-05-09', 20, 24);
INSERT INTO all_purchases VALUES (48, 'T214', 'spring', 'ONL', 2265, 27, '2012-12-22', 8, 4);
INSERT INTO all_purchases VALUES (49, 'T486', 'autumn', 'ONL', 542, 1, '2015-01-14', 14, 21);
INSERT INTO all_purchases VALUES (50, 'T716', 'autumn', 'ONL', 657, 40, '2010-05-15', 6, 6);
INSERT INTO all_purchases VALUES (51, 'T279', 'spring', 'EM', 2988, 28, '2024-11-04', 24, 6);
INSERT INTO all_purchases VALUES (52, 'T994', 'autumn', 'FA', 574, 23, '2019-08-01', 10, 2);
INSERT INTO all_purchases VALUES (53, 'T374', 'spring', 'ONL', 1651, 25, '2015-06-24', 18, 20);
INSERT INTO all_purchases VALUES (54, 'T620', 'spring', 'EM', 972, 25, '2012-10-28', 7, 22);
INSERT INTO all_purchases VALUES (55, 'T481', 'spring', 'ONL', 867, 35, '2016-05-22', 25, 9);
INSERT INTO all_purchases VALUES (56, 'T130', 'autumn', 'EM', 907, 38, '2024-06-28', 8, 12);
INSERT INTO all_purchases VALUES (57, 'T930', 'spring', 'FA', 2998, 20, '2010-08-25', 27, 13);
INSERT INTO all_purchases VALUES (58, 'T452', 'autumn', 'EM', 290, 46, '2024-10-27', 17, 26);
INSERT INTO all_purchases VALUES (59, 'T832', 'autumn', 'FA', 2110, 49, '2018-05-09', 25, 26);
INSERT INTO all_purchases VALUES (60, 'T233', 'winter', 'PHO', 2457, 14, '2019-04-07', 18, 13);
INSERT INTO all_purchases VALUES (61, 'T899', 'autumn', 'PHO', 1096, 34, '2012-09-14', 14, 13);
INSERT INTO all_purchases VALUES (62, 'T287', 'autumn', 'EM', 1553, 50, '2019-09-27', 20, 31);
INSERT INTO all_purchases VALUES (63, 'T473', 'winter', 'ONL', 1978, 15, '2016-03-17', 21, 32);
INSERT INTO all_purchases VALUES (64, 'T987', 'spring', 'FA', 2474, 28, '2022-06-16', 17, 23);
INSERT INTO all_purchases VALUES (65, 'T673', 'autumn', 'EM', 2989, 46, '2021-09-24', 6, 22);
INSERT INTO all_purchases VALUES (66, 'T234', 'spring', 'PA', 504, 26, '2013-08-09', 25, 1);
INSERT INTO all_purchases VALUES (67, 'T559', 'spring', 'EM', 429, 35, '2022-01-06', 12, 29);
INSERT INTO all_purchases VALUES (68, 'T176', 'autumn', 'FA', 991, 10, '2024-01-22', 6, 32);
INSERT INTO all_purchases VALUES (69, 'T875', 'autumn', 'EM', 298, 52, '2011-07-05', 11, 1);
INSERT INTO all_purchases VALUES (70, 'T314', 'spring', 'EM', 2523, 36, '2020-04-26', 7, 23);
INSERT INTO all_purchases VALUES (71, 'T931', 'spring', 'PHO', 2509, 41, '2021-11-21', 4, 20);
INSERT INTO all_purchases VALUES (72, 'T243', 'autumn', 'EM', 2797, 15, '2011-07-10', 25, 8);
INSERT INTO all_purchases VALUES (73, 'T745', 'autumn', 'EM', 209, 44, '2017-03-15', 7, 23);
INSERT INTO all_purchases VALUES (74, 'T892', 'autumn', 'FA', 2208, 38, '2018-08-17', 21, 23);
INSERT INTO all_purchases VALUES (75, 'T890', 'autumn', 'WAL', 1357, 27, '2019-01-18', 18, 12);
INSERT INTO all_purchases VALUES (76, 'T585', 'spring', 'EM', 2747, 11, '2016-05-12', 8, 11);
INSERT INTO all_purchases VALUES (77, 'T508', 'autumn', 'EM', 1226, 55, '2015-01-08', 6, 24);
INSERT INTO all_purchases VALUES (78, 'T787', 'spring', 'EM', 1337, 55, '2017-09-18', 8, 8);
INSERT INTO all_purchases VALUES (79, 'T991', 'spring', 'ONL', 2986, 55, '2024-12-10', 14, 8);
INSERT INTO all_purchases VALUES (80, 'T168', 'autumn', 'FA', 2843, 21, '2019-11-28', 8, 1);
INSERT INTO all_purchases VALUES (81, 'T144', 'winter', 'ONL', 1240, 15, '2020-06-21', 6, 32);
INSERT INTO all_purchases VALUES (82, 'T282', 'spring', 'EM', 2855, 51, '2013-07-19', 23, 30);
INSERT INTO all_purchases VALUES (83, 'T563', 'autumn', 'WAL', 1290, 34, '2020-11-16', 25, 27);
INSERT INTO all_purchases VALUES (84, 'T393', 'spring', 'FA', 1676, 13, '2016-01-14', 6, 11);
INSERT INTO all_purchases VALUES (85, 'T110', 'autumn', 'PHO', 1934, 6, '2015-05-13', 16, 26);
INSERT INTO all_purchases VALUES (86, 'T142', 'spring', 'FA', 754, 7, '2014-04-16', 28, 30);
INSERT INTO all_purchases VALUES (87, 'T440', 'autumn', 'EM', 839, 25, '2019-02-14', 1, 26);
INSERT INTO all_purchases VALUES (88, 'T272', 'spring', 'FA', 1528, 57, '2017-10-13', 10, 11);
INSERT INTO all_purchases VALUES (89, 'T840', 'spring', 'PHO', 2634, 50, '2012-03-12', 24, 24);
INSERT INTO all_purchases VALUES (90, 'T723', 'spring', 'EM', 2744, 46, '2022-12-18', 17, 13);
INSERT INTO all_purchases VALUES (91, 'T751', 'spring', 'EM', 2584, 21, '2016-02-13', 24, 13);
INSERT INTO all_purchases VALUES (92, 'T830', 'spring', 'PHO', 2059, 11, '2016-12-04', 2, 1);
INSERT INTO all_purchases VALUES (93, 'T968', 'spring', 'PHO', 1316, 0, '2014-10-07', 28, 24);
INSERT INTO all_purchases VALUES (94, 'T740', 'spring', 'WAL', 24, 36, '2024-08-19', 10, 6);
INSERT INTO all_purchases VALUES (95, 'T942', 'spring', 'WAL', 306, 16, '2011-01-03', 17, 32);
INSERT INTO all_purchases VALUES (96, 'T954', 'autumn', 'WAL', 1889, 48, '2020-01-07', 27, 11);
INSERT INTO all_purchases VALUES (97, 'T922', 'spring', 'ONL', 1536, 60, '2019-01-13', 14, 20);
INSERT INTO all_purchases VALUES (98, 'T880', 'winter', 'ONL', 2037, 12, '2016-02-14', 25, 1);
INSERT INTO all_purchases VALUES (99, 'T793', 'autumn', 'ONL', 1824, 19, '2020-12-19', 24, 12);
INSERT INTO all_purchases VALUES (100, 'T220', 'autumn', 'EM', 1719, 54, '2010-05-11', 20, 31);
INSERT INTO all_purchases VALUES (101, 'T688', 'winter', 'ONL', 772, 31, '2015-02-07', 28, 10);
INSERT INTO all_purchases VALUES (102, 'T306', 'spring', 'FA', 2009, 56, '2017-01-25', 6, 4);
INSERT INTO all_purchases VALUES (103, 'T441', 'spring', 'PHO', 1556, 23, '2015-04-09', 23, 6);
INSERT INTO all_purchases VALUES (104, 'T778', 'spring', 'EM', 790, 37, '2014-02-05', 25, 4);
INSERT INTO all_purchases VALUES (105, 'T560', 'summer', 'EM', 2536, 37, '2014-03-01', 28, 11);
INSERT INTO all_purchases VALUES (106, 'T792', 'spring', 'EM', 2589, 8, '2014-02-16', 18, 27);
INSERT INTO all_purchases VALUES (107, 'T237', 'spring', 'ONL', 2491, 22, '2023-01-07', 25, 21);
INSERT INTO all_purchases VALUES (108, 'T400', 'spring', 'FA', 2915, 38, '2017-01-16', 17, 32);
INSERT INTO all_purchases VALUES (109, 'T294', 'spring', 'EM', 2523, 21, '2024-02-21', 14, 1);
INSERT INTO all_purchases VALUES (110, 'T956', 'autumn', 'PA', 2941, 30, '2023-01-22', 1, 9);
INSERT INTO all_purchases VALUES (111, 'T606', 'spring', 'FA', 330, 19, '2010-12-07', 2, 24);
INSERT INTO all_purchases VALUES (112, 'T431', 'autumn', 'EM', 1314, 15, '2011-10-28', 7, 21);
INSERT INTO all_purchases VALUES (113, 'T188', 'spring', 'EM', 715, 43, '2010-07-28', 25, 21);
INSERT INTO all_purchases VALUES (114, 'T446', 'autumn', 'PA', 415, 29, '2017-09-01', 14, 18);
INSERT INTO all_purchases VALUES (115, 'T275', 'autumn', 'EM', 2637, 37, '2021-09-28', 18, 21);
INSERT INTO all_purchases VALUES (116, 'T326', 'winter', 'PA', 1272, 58, '2017-11-04', 20, 12);
INSERT INTO all_purchases VALUES (117, 'T849', 'winter', 'EM', 1222, 49, '2015-07-12', 28, 30);
INSERT INTO all_purchases VALUES (118, 'T609', 'spring', 'FA', 2651, 36, '2018-10-26', 6, 7);
INSERT INTO all_purchases VALUES (119, 'T475', 'spring', 'ONL', 465, 43, '2011-02-02', 25, 20);
INSERT INTO all_purchases VALUES (120, 'T700', 'spring', 'ONL', 8, 7, '2020-05-25', 21, 26);
