CREATE TABLE judge_list (
  jdg_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  city TEXT NOT NULL,
  grp TEXT NOT NULL,
  score_n INTEGER NOT NULL,
  wage INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO judge_list VALUES (1, 'Zoe Sato', 'Sofia', 'planning', 567, 9866, '1967-11-28');
INSERT INTO judge_list VALUES (2, 'Nina Ellis', 'Sofia', 'security', 331, 3750, '1945-05-20');
INSERT INTO judge_list VALUES (3, 'Wendy Smith', 'Cork', 'design', 385, 5839, '1977-07-16');
INSERT INTO judge_list VALUES (4, 'Fiona Quist', 'Basel', 'security', 215, 1563, '1996-02-14');
INSERT INTO judge_list VALUES (5, 'Noah Ford', 'Cork', 'security', 965, 9053, '1987-02-18');
INSERT INTO judge_list VALUES (6, 'Clara Owens', 'Sofia', 'security', 905, 3312, '1992-06-11');
INSERT INTO judge_list VALUES (7, 'Zoe Tanaka', 'Bremen', 'training', 840, 9432, '1957-03-25');
INSERT INTO judge_list VALUES (8, 'Elena Irwin', 'Basel', 'design', 653, 5713, '1945-08-04');
INSERT INTO judge_list VALUES (9, 'Bella Dunn', 'Basel', 'planning', 193, 7276, '1969-10-21');
INSERT INTO judge_list VALUES (10, 'Colin Sato', 'Cork', 'training', 726, 2697, '1992-04-08');
INSERT INTO judge_list VALUES (11, 'Oscar Reed', 'Kyoto', 'training', 809, 4606, '1949-06-07');
INSERT INTO judge_list VALUES (12, 'Eric Evans', 'Sofia', 'security', 175, 1650, '2000-01-16');
INSERT INTO judge_list VALUES (13, 'Eric Nash', 'Sofia', 'design', 402, 8063, '1951-12-03');
INSERT INTO judge_list VALUES (14, 'Frank Kaya', 'Naples', 'design', 37, 1310, '1989-12-06');
INSERT INTO judge_list VALUES (15, 'Iris Smith', 'Kyoto', 'security', 187, 4758, '1981-02-25');
INSERT INTO judge_list VALUES (16, 'Fiona Martin', 'Sofia', 'design', 570, 9617, '1986-10-12');
INSERT INTO judge_list VALUES (17, 'Ivan Owens', 'Kyoto', 'design', 772, 5088, '1973-11-21');
INSERT INTO judge_list VALUES (18, 'Victor Larsen', 'Cork', 'security', 861, 4982, '2004-12-26');
INSERT INTO judge_list VALUES (19, 'Simon Davis', 'Basel', 'security', 901, 8921, '1975-12-02');
INSERT INTO judge_list VALUES (20, 'Oscar Klein', 'Naples', 'planning', 918, 5887, '1972-12-12');
INSERT INTO judge_list VALUES (21, 'Paula Hughes', 'Sofia', 'training', 620, 7872, '1987-08-18');
INSERT INTO judge_list VALUES (22, 'Zoe Clark', 'Basel', 'planning', 136, 7317, '1968-08-02');
INSERT INTO judge_list VALUES (23, 'Liam Young', 'Kyoto', 'logistics', 616, 2516, '2002-01-05');
INSERT INTO judge_list VALUES (24, 'Simon Vega', 'Bremen', 'logistics', 990, 4298, '1999-06-13');
INSERT INTO judge_list VALUES (25, 'Adam Lopez', 'Sofia', 'training', 464, 6749, '1990-08-18');
INSERT INTO judge_list VALUES (26, 'Eric Adams', 'Sofia', 'planning', 718, 2701, '1965-02-09');
INSERT INTO judge_list VALUES (27, 'Nina Nash', 'Basel', 'security', 966, 7462, '1972-07-04');
CREATE TABLE courtroom (
  nr INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  sz TEXT NOT NULL,
  town TEXT NOT NULL,
  rent INTEGER NOT NULL,
  sq_m INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO courtroom VALUES (1, 'Fairmouth', 'LAR', 'BE', 6015, 3499, '1990-09-22');
INSERT INTO courtroom VALUES (2, 'Brookfield', 'LAR', 'VE', 5882, 4522, '2023-04-03');
INSERT INTO courtroom VALUES (3, 'Stoneford', 'HU', 'BE', 4763, 4993, '1997-01-19');
INSERT INTO courtroom VALUES (4, 'Greenridge', 'MED', 'CO', 1508, 3818, '2016-10-24');
INSERT INTO courtroom VALUES (5, 'Marshbury', 'MED', 'VE', 3696, 2484, '2005-05-28');
INSERT INTO courtroom VALUES (6, 'Northwell', 'LAR', 'TAM', 4140, 1447, '2002-07-13');
INSERT INTO courtroom VALUES (7, 'Marshton', 'MED', 'BE', 1259, 3663, '1990-02-03');
INSERT INTO courtroom VALUES (8, 'Blackburn', 'MED', 'BE', 3720, 2237, '2015-05-11');
INSERT INTO courtroom VALUES (9, 'Fairhaven', 'HU', 'TAM', 4372, 307, '2007-02-08');
INSERT INTO courtroom VALUES (10, 'Thornfield', 'LAR', 'BE', 6523, 4496, '2010-06-06');
INSERT INTO courtroom VALUES (11, 'Highfield', 'MED', 'CO', 2410, 2399, '2014-08-13');
INSERT INTO courtroom VALUES (12, 'Redhaven', 'LAR', 'BE', 5100, 2640, '1992-02-18');
INSERT INTO courtroom VALUES (13, 'Blackwick', 'HU', 'BE', 6050, 883, '2019-06-01');
INSERT INTO courtroom VALUES (14, 'Marshburn', 'LAR', 'CO', 4710, 64, '2004-02-14');
INSERT INTO courtroom VALUES (15, 'Highwell', 'MED', 'VE', 234, 3357, '2022-07-17');
INSERT INTO courtroom VALUES (16, 'Northfield', 'MED', 'BE', 5677, 2747, '1997-07-08');
INSERT INTO courtroom VALUES (17, 'Redton', 'MED', 'BAS', 5994, 4112, '2000-07-26');
INSERT INTO courtroom VALUES (18, 'Westwick', 'MED', 'CO', 4676, 521, '2016-03-21');
INSERT INTO courtroom VALUES (19, 'Blackwell', 'LAR', 'VE', 5482, 2858, '2021-03-19');
INSERT INTO courtroom VALUES (20, 'Clearhaven', 'HU', 'BE', 1342, 644, '2000-04-24');
INSERT INTO courtroom VALUES (21, 'Oakmouth', 'LAR', 'BAS', 5657, 4207, '2004-05-28');
INSERT INTO courtroom VALUES (22, 'Greenmouth', 'HU', 'BE', 5432, 1049, '2001-09-22');
INSERT INTO courtroom VALUES (23, 'Blackton', 'MED', 'TAM', 4753, 3956, '2005-05-07');
INSERT INTO courtroom VALUES (24, 'Clearton', 'LAR', 'TAM', 1290, 2785, '2024-04-20');
INSERT INTO courtroom VALUES (25, 'Highridge', 'HU', 'BE', 3550, 2788, '2018-06-01');
INSERT INTO courtroom VALUES (26, 'Clearridge', 'MED', 'BE', 806, 1864, '1999-06-04');
INSERT INTO courtroom VALUES (27, 'Fairridge', 'LAR', 'BE', 2394, 4642, '2011-10-15');
INSERT INTO courtroom VALUES (28, 'Stonemouth', 'LAR', 'BAS', 1475, 193, '2010-12-09');
INSERT INTO courtroom VALUES (29, 'Lakeburn', 'SM', 'VE', 6227, 1611, '2022-05-14');
INSERT INTO courtroom VALUES (30, 'Westwell', 'LAR', 'CO', 3832, 3435, '2022-05-03');
CREATE TABLE all_hearings (
  hea_no INTEGER PRIMARY KEY,
  hearing_code TEXT NOT NULL,
  ssn TEXT NOT NULL,
  sky TEXT NOT NULL,
  outlay INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  dt TEXT NOT NULL,
  fk_judg INTEGER NOT NULL,
  courtroom_key INTEGER NOT NULL,
  FOREIGN KEY (fk_judg) REFERENCES judge_list(jdg_id),
  FOREIGN KEY (courtroom_key) REFERENCES courtroom(nr)
);
INSERT INTO all_hearings VALUES (1, 'A944', 'spring', 'sunny', 258, 1710, '2016-10-10', 23, 1);
INSERT INTO all_hearings VALUES (2, 'A687', 'autumn', 'snowy', 1570, 3051, '2020-07-09', 2, 19);
INSERT INTO all_hearings VALUES (3, 'A377', 'autumn', 'cloudy', 150, 4885, '2018-07-01', 23, 13);
INSERT INTO all_hearings VALUES (4, 'A982', 'spring', 'rainy', 1953, 4100, '2010-02-05', 1, 23);
INSERT INTO all_hearings VALUES (5, 'A842', 'autumn', 'sunny', 2619, 2624, '2021-03-03', 20, 6);
INSERT INTO all_hearings VALUES (6, 'A273', 'summer', 'rainy', 2533, 1783, '2022-05-01', 11, 5);
INSERT INTO all_hearings VALUES (7, 'A602', 'summer', 'rainy', 305, 515, '2020-03-20', 11, 30);
INSERT INTO all_hearings VALUES (8, 'A346', 'summer', 'cloudy', 2245, 3723, '2012-11-27', 20, 26);
INSERT INTO all_hearings VALUES (9, 'A644', 'summer', 'rainy', 299, 11, '2021-10-06', 14, 28);
INSERT INTO all_hearings VALUES (10, 'A122', 'summer', 'foggy', 1251, 2176, '2013-09-28', 17, 23);
INSERT INTO all_hearings VALUES (11, 'A147', 'spring', 'foggy', 1217, 3504, '2012-06-12', 26, 3);
INSERT INTO all_hearings VALUES (12, 'A497', 'spring', 'snowy', 1735, 4277, '2013-11-18', 26, 15);
INSERT INTO all_hearings VALUES (13, 'A212', 'spring', 'snowy', 164, 564, '2020-10-23', 14, 26);
INSERT INTO all_hearings VALUES (14, 'A601', 'spring', 'sunny', 331, 3039, '2023-11-23', 1, 6);
INSERT INTO all_hearings VALUES (15, 'A438', 'spring', 'snowy', 1578, 3624, '2011-03-08', 26, 1);
INSERT INTO all_hearings VALUES (16, 'A294', 'autumn', 'cloudy', 2774, 3262, '2019-02-23', 16, 4);
INSERT INTO all_hearings VALUES (17, 'A183', 'autumn', 'rainy', 2451, 490, '2013-12-24', 23, 14);
INSERT INTO all_hearings VALUES (18, 'A383', 'spring', 'snowy', 2971, 1440, '2023-01-02', 26, 5);
INSERT INTO all_hearings VALUES (19, 'A305', 'autumn', 'sunny', 1738, 1085, '2014-05-15', 20, 19);
INSERT INTO all_hearings VALUES (20, 'A523', 'autumn', 'cloudy', 2362, 4782, '2019-06-28', 20, 30);
INSERT INTO all_hearings VALUES (21, 'A625', 'autumn', 'rainy', 748, 1472, '2013-09-13', 2, 5);
INSERT INTO all_hearings VALUES (22, 'A920', 'summer', 'foggy', 1186, 176, '2023-04-14', 8, 3);
INSERT INTO all_hearings VALUES (23, 'A834', 'autumn', 'foggy', 104, 210, '2010-10-16', 20, 23);
INSERT INTO all_hearings VALUES (24, 'A857', 'autumn', 'snowy', 1628, 2995, '2017-09-28', 17, 27);
INSERT INTO all_hearings VALUES (25, 'A477', 'autumn', 'rainy', 2991, 4862, '2018-02-26', 16, 5);
INSERT INTO all_hearings VALUES (26, 'A728', 'spring', 'sunny', 1341, 3875, '2010-11-13', 2, 15);
INSERT INTO all_hearings VALUES (27, 'A980', 'autumn', 'rainy', 1108, 4836, '2015-10-10', 7, 26);
INSERT INTO all_hearings VALUES (28, 'A208', 'summer', 'foggy', 1232, 2071, '2020-12-23', 26, 15);
INSERT INTO all_hearings VALUES (29, 'A866', 'summer', 'foggy', 1579, 4649, '2017-09-17', 16, 23);
INSERT INTO all_hearings VALUES (30, 'A750', 'summer', 'foggy', 1207, 1000, '2016-11-13', 16, 8);
INSERT INTO all_hearings VALUES (31, 'A325', 'summer', 'foggy', 683, 2364, '2014-04-20', 19, 7);
INSERT INTO all_hearings VALUES (32, 'A524', 'summer', 'rainy', 1834, 2358, '2013-09-24', 16, 23);
INSERT INTO all_hearings VALUES (33, 'A546', 'autumn', 'sunny', 2325, 3332, '2024-12-26', 14, 1);
INSERT INTO all_hearings VALUES (34, 'A884', 'spring', 'cloudy', 2905, 2132, '2019-07-26', 2, 27);
INSERT INTO all_hearings VALUES (35, 'A315', 'spring', 'windy', 1213, 3814, '2015-04-25', 15, 26);
INSERT INTO all_hearings VALUES (36, 'A102', 'summer', 'sunny', 1286, 569, '2010-03-27', 11, 3);
INSERT INTO all_hearings VALUES (37, 'A549', 'summer', 'windy', 908, 1826, '2023-10-26', 8, 19);
INSERT INTO all_hearings VALUES (38, 'A975', 'spring', 'cloudy', 1710, 2027, '2013-08-01', 16, 5);
INSERT INTO all_hearings VALUES (39, 'A544', 'autumn', 'snowy', 1035, 2916, '2014-05-23', 26, 11);
INSERT INTO all_hearings VALUES (40, 'A378', 'spring', 'windy', 941, 3968, '2023-09-23', 26, 19);
INSERT INTO all_hearings VALUES (41, 'A266', 'spring', 'foggy', 908, 2893, '2015-09-26', 5, 26);
INSERT INTO all_hearings VALUES (42, 'A367', 'winter', 'rainy', 2631, 3501, '2023-07-27', 25, 22);
INSERT INTO all_hearings VALUES (43, 'A628', 'spring', 'sunny', 997, 3025, '2023-04-13', 14, 15);
INSERT INTO all_hearings VALUES (44, 'A245', 'spring', 'cloudy', 2979, 811, '2024-01-21', 22, 24);
INSERT INTO all_hearings VALUES (45, 'A965', 'autumn', 'rainy', 10, 4727, '2015-02-19', 20, 5);
INSERT INTO all_hearings VALUES (46, 'A143', 'spring', 'windy', 2636, 3537, '2022-12-24', 11, 8);
INSERT INTO all_hearings VALUES (47, 'A421', 'winter', 'foggy', 2881, 2714, '2020-11-22', 5, 17);
INSERT INTO all_hearings VALUES (48, 'A799', 'winter', 'foggy', 2623, 2767, '2010-05-09', 17, 27);
INSERT INTO all_hearings VALUES (49, 'A510', 'autumn', 'snowy', 1250, 4424, '2016-04-23', 12, 19);
INSERT INTO all_hearings VALUES (50, 'A561', 'spring', 'sunny', 658, 2345, '2014-05-17', 8, 24);
INSERT INTO all_hearings VALUES (51, 'A246', 'spring', 'rainy', 1336, 1948, '2012-05-13', 12, 23);
INSERT INTO all_hearings VALUES (52, 'A281', 'winter', 'cloudy', 2910, 1710, '2014-11-18', 15, 19);
INSERT INTO all_hearings VALUES (53, 'A639', 'autumn', 'sunny', 920, 860, '2012-01-17', 10, 6);
INSERT INTO all_hearings VALUES (54, 'A609', 'summer', 'rainy', 366, 4144, '2016-05-27', 20, 10);
INSERT INTO all_hearings VALUES (55, 'A993', 'spring', 'snowy', 2167, 2470, '2015-01-13', 10, 22);
INSERT INTO all_hearings VALUES (56, 'A360', 'spring', 'snowy', 375, 4518, '2023-06-03', 7, 5);
INSERT INTO all_hearings VALUES (57, 'A505', 'spring', 'cloudy', 550, 2214, '2019-10-22', 2, 27);
INSERT INTO all_hearings VALUES (58, 'A742', 'winter', 'foggy', 1487, 1838, '2021-06-07', 15, 17);
INSERT INTO all_hearings VALUES (59, 'A400', 'summer', 'cloudy', 2788, 1219, '2010-08-22', 8, 1);
INSERT INTO all_hearings VALUES (60, 'A388', 'autumn', 'rainy', 584, 3730, '2010-12-13', 5, 6);
INSERT INTO all_hearings VALUES (61, 'A174', 'winter', 'foggy', 1616, 1428, '2019-12-27', 24, 30);
INSERT INTO all_hearings VALUES (62, 'A621', 'summer', 'snowy', 971, 4825, '2018-07-10', 8, 23);
INSERT INTO all_hearings VALUES (63, 'A450', 'spring', 'snowy', 2921, 4478, '2021-05-09', 18, 10);
INSERT INTO all_hearings VALUES (64, 'A457', 'autumn', 'windy', 2007, 4295, '2024-02-06', 15, 8);
INSERT INTO all_hearings VALUES (65, 'A115', 'summer', 'foggy', 1294, 18, '2017-10-15', 19, 13);
INSERT INTO all_hearings VALUES (66, 'A137', 'autumn', 'windy', 1809, 1852, '2022-04-07', 1, 23);
INSERT INTO all_hearings VALUES (67, 'A462', 'autumn', 'sunny', 2466, 411, '2019-03-02', 16, 23);
INSERT INTO all_hearings VALUES (68, 'A816', 'autumn', 'rainy', 316, 1608, '2013-12-11', 8, 15);
INSERT INTO all_hearings VALUES (69, 'A846', 'autumn', 'rainy', 1147, 2543, '2021-11-19', 5, 27);
INSERT INTO all_hearings VALUES (70, 'A595', 'summer', 'sunny', 1971, 4307, '2017-07-20', 26, 19);
INSERT INTO all_hearings VALUES (71, 'A364', 'spring', 'snowy', 2491, 2059, '2015-08-11', 26, 12);
INSERT INTO all_hearings VALUES (72, 'A641', 'summer', 'cloudy', 626, 1543, '2015-02-23', 21, 4);
INSERT INTO all_hearings VALUES (73, 'A185', 'spring', 'rainy', 1256, 1109, '2017-10-27', 2, 19);
INSERT INTO all_hearings VALUES (74, 'A276', 'spring', 'rainy', 1027, 2759, '2014-10-13', 16, 1);
INSERT INTO all_hearings VALUES (75, 'A472', 'autumn', 'snowy', 1786, 4649, '2013-07-09', 8, 21);
INSERT INTO all_hearings VALUES (76, 'A258', 'summer', 'foggy', 534, 3323, '2022-03-11', 5, 26);
INSERT INTO all_hearings VALUES (77, 'A736', 'autumn', 'foggy', 188, 2305, '2020-11-10', 20, 19);
INSERT INTO all_hearings VALUES (78, 'A726', 'autumn', 'windy', 17, 274, '2010-09-01', 23, 19);
INSERT INTO all_hearings VALUES (79, 'A409', 'summer', 'rainy', 813, 1150, '2021-06-12', 16, 20);
INSERT INTO all_hearings VALUES (80, 'A425', 'autumn', 'sunny', 362, 2889, '2016-05-14', 2, 30);
INSERT INTO all_hearings VALUES (81, 'A204', 'spring', 'snowy', 1506, 673, '2015-10-08', 24, 30);
INSERT INTO all_hearings VALUES (82, 'A415', 'autumn', 'cloudy', 18, 1980, '2011-10-08', 22, 17);
INSERT INTO all_hearings VALUES (83, 'A845', 'summer', 'cloudy', 2829, 2517, '2021-04-01', 7, 24);
INSERT INTO all_hearings VALUES (84, 'A123', 'autumn', 'rainy', 1542, 81, '2010-08-19', 19, 27);
INSERT INTO all_hearings VALUES (85, 'A859', 'autumn', 'snowy', 388, 3822, '2011-01-02', 7, 30);
INSERT INTO all_hearings VALUES (86, 'A422', 'autumn', 'windy', 1956, 506, '2016-04-03', 24, 16);
INSERT INTO all_hearings VALUES (87, 'A144', 'spring', 'sunny', 1760, 3844, '2013-01-10', 16, 17);
INSERT INTO all_hearings VALUES (88, 'A556', 'autumn', 'sunny', 1582, 3522, '2024-05-14', 14, 7);
INSERT INTO all_hearings VALUES (89, 'A598', 'winter', 'cloudy', 1931, 4548, '2015-08-15', 5, 23);
INSERT INTO all_hearings VALUES (90, 'A757', 'summer', 'foggy', 2626, 1452, '2021-08-28', 16, 16);
INSERT INTO all_hearings VALUES (91, 'A779', 'spring', 'foggy', 446, 1611, '2024-07-06', 16, 14);
INSERT INTO all_hearings VALUES (92, 'A193', 'autumn', 'foggy', 1253, 2838, '2018-05-23', 10, 17);
INSERT INTO all_hearings VALUES (93, 'A753', 'summer', 'foggy', 2620, 2978, '2013-04-27', 8, 20);
INSERT INTO all_hearings VALUES (94, 'A507', 'spring', 'foggy', 423, 2151, '2017-07-23', 12, 15);
INSERT INTO all_hearings VALUES (95, 'A599', 'summer', 'rainy', 770, 1088, '2013-05-26', 20, 18);
INSERT INTO all_hearings VALUES (96, 'A168', 'summer', 'sunny', 691, 3034, '2018-05-20', 25, 6);
INSERT INTO all_hearings VALUES (97, 'A109', 'autumn', 'cloudy', 1439, 1279, '2013-11-19', 26, 6);
INSERT INTO all_hearings VALUES (98, 'A366', 'autumn', 'snowy', 1917, 1325, '2016-07-28', 18, 19);
INSERT INTO all_hearings VALUES (99, 'A663', 'winter', 'foggy', 436, 3219, '2021-08-15', 5, 19);
INSERT INTO all_hearings VALUES (100, 'A710', 'spring', 'rainy', 1096, 2214, '2023-12-08', 8, 6);
INSERT INTO all_hearings VALUES (101, 'A597', 'summer', 'cloudy', 1625, 3228, '2013-04-28', 7, 21);
INSERT INTO all_hearings VALUES (102, 'A675', 'winter', 'snowy', 718, 462, '2019-05-16', 15, 17);
INSERT INTO all_hearings VALUES (103, 'A868', 'spring', 'windy', 805, 2936, '2011-12-13', 17, 1);
INSERT INTO all_hearings VALUES (104, 'A547', 'autumn', 'foggy', 353, 2713, '2010-08-08', 26, 1);
INSERT INTO all_hearings VALUES (105, 'A973', 'autumn', 'snowy', 626, 4784, '2012-01-08', 23, 26);
INSERT INTO all_hearings VALUES (106, 'A454', 'spring', 'rainy', 684, 3344, '2014-05-22', 1, 19);
INSERT INTO all_hearings VALUES (107, 'A634', 'autumn', 'foggy', 674, 2918, '2023-02-08', 15, 11);
INSERT INTO all_hearings VALUES (108, 'A529', 'autumn', 'rainy', 2451, 2609, '2022-06-01', 17, 26);
INSERT INTO all_hearings VALUES (109, 'A966', 'autumn', 'windy', 658, 456, '2021-12-03', 15, 10);
INSERT INTO all_hearings VALUES (110, 'A766', 'autumn', 'snowy', 367, 593, '2022-05-15', 12, 19);
INSERT INTO all_hearings VALUES (111, 'A189', 'summer', 'cloudy', 363, 1664, '2011-04-18', 23, 3);
INSERT INTO all_hearings VALUES (112, 'A479', 'spring', 'cloudy', 249, 1788, '2013-07-14', 8, 9);
INSERT INTO all_hearings VALUES (113, 'A250', 'autumn', 'rainy', 1424, 2728, '2024-05-14', 12, 6);
INSERT INTO all_hearings VALUES (114, 'A603', 'summer', 'rainy', 26, 4071, '2018-07-20', 1, 9);
INSERT INTO all_hearings VALUES (115, 'A611', 'winter', 'foggy', 799, 1192, '2010-02-20', 26, 27);
INSERT INTO all_hearings VALUES (116, 'A526', 'spring', 'foggy', 2277, 530, '2020-05-07', 20, 9);
INSERT INTO all_hearings VALUES (117, 'A142', 'autumn', 'rainy', 1910, 1002, '2013-02-26', 12, 23);
INSERT INTO all_hearings VALUES (118, 'A938', 'spring', 'cloudy', 143, 4565, '2012-08-18', 5, 5);
INSERT INTO all_hearings VALUES (119, 'A974', 'summer', 'snowy', 1139, 4991, '2019-03-28', 11, 14);
INSERT INTO all_hearings VALUES (120, 'A176', 'spring', 'snowy', 437, 2206, '2014-05-06', 2, 30);
