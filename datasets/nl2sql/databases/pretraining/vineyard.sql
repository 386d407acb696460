CREATE TABLE gro_tab (
  id INTEGER PRIMARY KEY,
  gro_nm TEXT NOT NULL,
  nationality TEXT NOT NULL,
  grp TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO gro_tab VALUES (1, 'Victor Young', 'Egypt', 'finance', 36, 2027, '1998-08-01');
INSERT INTO gro_tab VALUES (2, 'Olivia Martin', 'Ireland', 'sales', 21, 1455, '1990-12-05');
INSERT INTO gro_tab VALUES (3, 'Victor Brown', 'Greece', 'research', 34, 503, '1979-03-24');
INSERT INTO gro_tab VALUES (4, 'Wendy Nash', 'Peru', 'finance', 27, 423, '1976-07-16');
INSERT INTO gro_tab VALUES (5, 'Tara Tanaka', 'Croatia', 'security', 63, 847, '1954-06-13');
INSERT INTO gro_tab VALUES (6, 'Gina Lopez', 'Greece', 'sales', 33, 2163, '1999-09-01');
INSERT INTO gro_tab VALUES (7, 'Kevin Davis', 'Italy', 'research', 28, 1275, '1994-11-27');
INSERT INTO gro_tab VALUES (8, 'Ivan Fischer', 'Greece', 'research', 33, 253, '1948-12-07');
INSERT INTO gro_tab VALUES (9, 'Fiona Weber', 'Greece', 'sales', 78, 1993, '1987-07-16');
INSERT INTO gro_tab VALUES (10, 'Fiona Meyer', 'Greece', 'research', 38, 1825, '1988-12-26');
INSERT INTO gro_tab VALUES (11, 'Maria Fischer', 'Croatia', 'finance', 32, 2390, '1955-07-11');
INSERT INTO gro_tab VALUES (12, 'Kate Vega', 'Peru', 'finance', 71, 1117, '1966-01-28');
INSERT INTO gro_tab VALUES (13, 'David Sato', 'Greece', 'support', 64, 1938, '1998-07-28');
INSERT INTO gro_tab VALUES (14, 'Henry Walsh', 'Italy', 'research', 54, 2358, '1990-05-06');
INSERT INTO gro_tab VALUES (15, 'Eric Vega', 'Greece', 'research', 50, 447, '1984-01-08');
INSERT INTO gro_tab VALUES (16, 'Marco Ford', 'Greece', 'support', 22, 2491, '1962-12-01');
INSERT INTO gro_tab VALUES (17, 'Julia Nash', 'Ireland', 'finance', 48, 1070, '1952-04-01');
INSERT INTO gro_tab VALUES (18, 'Ivan Larsen', 'Greece', 'research', 57, 1857, '1971-03-23');
INSERT INTO gro_tab VALUES (19, 'Lena Quist', 'Italy', 'research', 37, 511, '1963-01-16');
INSERT INTO gro_tab VALUES (20, 'Henry Green', 'Greece', 'training', 72, 164, '1967-01-20');
INSERT INTO gro_tab VALUES (21, 'Ivan Brown', 'Greece', 'sales', 39, 1976, '1970-08-10');
INSERT INTO gro_tab VALUES (22, 'Quinn Tanaka', 'Peru', 'research', 63, 1341, '1964-12-21');
INSERT INTO gro_tab VALUES (23, 'Ivan Ford', 'Peru', 'research', 39, 1307, '1987-07-13');
INSERT INTO gro_tab VALUES (24, 'Hanna Ford', 'Croatia', 'support', 49, 2492, '1945-01-02');
INSERT INTO gro_tab VALUES (25, 'Jack Cohen', 'Greece', 'security', 73, 1329, '1945-01-17');
INSERT INTO gro_tab VALUES (26, 'Zoe Kaya', 'Croatia', 'security', 38, 2090, '1990-09-07');
INSERT INTO gro_tab VALUES (27, 'Quinn Rivera', 'Italy', 'finance', 36, 1376, '1992-12-19');
INSERT INTO gro_tab VALUES (28, 'Liam Meyer', 'Greece', 'security', 19, 2398, '1992-07-22');
CREATE TABLE wine_list (
  id INTEGER PRIMARY KEY,
  wn_nm TEXT NOT NULL,
  made_of TEXT NOT NULL,
  brand TEXT NOT NULL,
  amount_t INTEGER NOT NULL,
  len INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO wine_list VALUES (1, 'Noble Tiger', 'plastic', 'Arden', 566, 517, '1992-06-08');
INSERT INTO wine_list VALUES (2, 'Secret Ember', 'plastic', 'Hexa', 903, 55, '2012-02-03');
INSERT INTO wine_list VALUES (3, 'Royal Beacon', 'copper', 'Hexa', 938, 401, '1981-06-07');
INSERT INTO wine_list VALUES (4, 'Happy Maple', 'copper', 'Arden', 196, 408, '1979-02-18');
INSERT INTO wine_list VALUES (5, 'Sweet Ember', 'cotton', 'Nimbus', 532, 561, '1999-04-06');
INSERT INTO wine_list VALUES (6, 'Velvet Orchid', 'wool', 'Arden', 469, 262, '1986-03-04');
INSERT INTO wine_list VALUES (7, 'Velvet Dragon', 'wool', 'Arden', 760, 69, '2006-06-01');
INSERT INTO wine_list VALUES (8, 'Misty Lotus', 'cotton', 'Arden', 234, 80, '1967-05-25');
INSERT INTO wine_list VALUES (9, 'Proud Anchor', 'plastic', 'Arden', 520, 137, '2019-07-25');
INSERT INTO wine_list VALUES (10, 'Crystal Anchor', 'copper', 'Nimbus', 219, 498, '1982-02-20');
INSERT INTO wine_list VALUES (11, 'Noble Dragon', 'plastic', 'Marlow', 558, 12, '2019-08-13');
INSERT INTO wine_list VALUES (12, 'Royal Orchid', 'plastic', 'Marlow', 615, 117, '1962-09-20');
INSERT INTO wine_list VALUES (13, 'Rapid Comet', 'plastic', 'Marlow', 29, 493, '2009-01-14');
INSERT INTO wine_list VALUES (14, 'Sunny Harvest', 'copper', 'Nimbus', 65, 656, '2023-03-03');
INSERT INTO wine_list VALUES (15, 'Velvet Beacon', 'plastic', 'Nimbus', 666, 57, '1996-10-02');
INSERT INTO wine_list VALUES (16, 'Proud Comet', 'cotton', 'Arden', 234, 294, '1961-04-18');
INSERT INTO wine_list VALUES (17, 'Ancient Pebble', 'wool', 'Arden', 916, 280, '2018-05-06');
INSERT INTO wine_list VALUES (18, 'Iron Anchor', 'plastic', 'Arden', 87, 267, '2014-03-19');
INSERT INTO wine_list VALUES (19, 'Lucky Lotus', 'plastic', 'Hexa', 458, 254, '1990-05-19');
INSERT INTO wine_list VALUES (20, 'Rapid Pebble', 'cotton', 'Orion', 296, 294, '2013-04-12');
INSERT INTO wine_list VALUES (21, 'Velvet Pebble', 'plastic', 'Arden', 108, 42, '1974-08-22');
INSERT INTO wine_list VALUES (22, 'Crystal Harvest', 'plastic', 'Arden', 293, 660, '2008-02-13');
INSERT INTO wine_list VALUES (23, 'Proud Willow', 'copper', 'Orion', 690, 451, '1968-06-26');
INSERT INTO wine_list VALUES (24, 'Velvet Maple', 'copper', 'Nimbus', 493, 36, '1983-03-09');
INSERT INTO wine_list VALUES (25, 'Wild Meadow', 'copper', 'Arden', 8, 376, '2019-03-02');
INSERT INTO wine_list VALUES (26, 'Velvet Lotus', 'plastic', 'Marlow', 462, 40, '1967-01-17');
INSERT INTO wine_list VALUES (27, 'Frozen Pebble', 'cotton', 'Hexa', 938, 33, '1967-11-27');
INSERT INTO wine_list VALUES (28, 'Grand Rose', 'plastic', 'Nimbus', 892, 345, '1999-02-15');
INSERT INTO wine_list VALUES (29, 'Happy Anchor', 'plastic', 'Arden', 723, 170, '1986-11-27');
INSERT INTO wine_list VALUES (30, 'Crystal Storm', 'cotton', 'Orion', 658, 209, '2002-07-09');
INSERT INTO wine_list VALUES (31, 'Grand Anchor', 'wool', 'Arden', 686, 392, '1969-08-12');
INSERT INTO wine_list VALUES (32, 'Rapid Willow', 'wool', 'Arden', 498, 196, '1961-03-01');
INSERT INTO wine_list VALUES (33, 'Crystal Raven', 'wool', 'Arden', 262, 274, '1981-09-09');
INSERT INTO wine_list VALUES (34, 'Sweet Harvest', 'copper', 'Nimbus', 83, 61, '1999-08-14');
INSERT INTO wine_list VALUES (35, 'Sweet Orchid', 'cotton', 'Arden', 743, 407, '1977-03-24');
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  sale_code TEXT NOT NULL,
  priority TEXT NOT NULL,
  via TEXT NOT NULL,
  qty INTEGER NOT NULL,
  exp_e INTEGER NOT NULL,
  logged TEXT NOT NULL,
  grower_id INTEGER NOT NULL,
  wine_id INTEGER NOT NULL,
  FOREIGN KEY (grower_id) REFERENCES gro_tab(id),
  FOREIGN KEY (wine_id) REFERENCES wine_list(id)
);
INSERT INTO sale VALUES (1, 'C714', 'low', 'fax', 111, 1345, '2010-08-24', 7, 27);
INSERT INTO sale VALUES (2, 'C341', 'normal', 'walk-in', 270, 577, '2018-05-20', 23, 25);
INSERT INTO sale VALUES (3, 'C637', 'normal', 'walk-in', 182, 1030, '2019-02-11', 1, 18);
INSERT INTO sale VALUES (4, 'C202', 'critical', 'walk-in', 279, 1639, '2012-01-24', 18, 35);
INSERT INTO sale VALUES (5, 'C728', 'high', 'walk-in', 69, 235, '2017-07-14', 14, 22);
INSERT INTO sale VALUES (6, 'C730', 'high', 'fax', 113, 2373, '2017-08-01', 7, 8);
INSERT INTO sale VALUES (7, 'C417', 'normal', 'fax', 120, 535, '2024-03-07', 7, 2);
INSERT INTO sale VALUES (8, 'C860', 'normal', 'partner', 285, 1327, '2022-01-25', 3, 18);
INSERT INTO sale VALUES (9, 'C891', 'critical', 'fax', 259, 666, '2024-02-19', 21, 35);
INSERT INTO sale VALUES (10, 'C671', 'critical', 'fax', 268, 943, '2013-11-10', 12, 2);
INSERT INTO sale VALUES (11, 'C499', 'normal', 'partner', 69, 1249, '2014-04-16', 15, 11);
INSERT INTO sale VALUES (12, 'C585', 'normal', 'partner', 243, 500, '2011-02-14', 15, 14);
INSERT INTO sale VALUES (13, 'C950', 'normal', 'walk-in', 250, 1864, '2010-12-07', 22, 14);
INSERT INTO sale VALUES (14, 'C282', 'normal', 'fax', 213, 1724, '2017-04-20', 7, 32);
INSERT INTO sale VALUES (15, 'C334', 'critical', 'online', 22, 2488, '2019-12-06', 2, 18);
INSERT INTO sale VALUES (16, 'C288', 'critical', 'fax', 222, 601, '2017-10-10', 8, 19);
INSERT INTO sale VALUES (17, 'C549', 'low', 'walk-in', 221, 1936, '2020-01-22', 16, 27);
INSERT INTO sale VALUES (18, 'C700', 'high', 'partner', 235, 2654, '2019-07-28', 24, 2);
INSERT INTO sale VALUES (19, 'C237', 'normal', 'partner', 282, 723, '2015-08-10', 24, 29);
INSERT INTO sale VALUES (20, 'C644', 'normal', 'partner', 217, 1122, '2022-10-03', 19, 21);
INSERT INTO sale VALUES (21, 'C694', 'normal', 'partner', 50, 1958, '2022-06-13', 12, 27);
INSERT INTO sale VALUES (22, 'C737', 'low', 'walk-in', 77, 1849, '2012-05-19', 28, 11);
INSERT INTO sale VALUES (23, 'C516', 'normal', 'walk-in', 144, 2193, '2017-06-08', 21, 10);
INSERT INTO sale VALUES (24, 'C973', 'critical', 'online', 142, 259, '2021-11-27', 11, 26);
INSERT INTO sale VALUES (25, 'C932', 'high', 'fax', 29, 1802, '2017-04-21', 2, 8);
INSERT INTO sale VALUES (26, 'C216', 'normal', 'walk-in', 197, 770, '2023-02-12', 19, 6);
INSERT INTO sale VALUES (27, 'C231', 'low', 'online', 276, 881, '2015-08-27', 8, 16);
INSERT INTO sale VALUES (28, 'C156', 'critical', 'partner', 13, 1516, '2014-12-04', 15, 26);
INSERT INTO sale VALUES (29, 'C379', 'critical', 'partner', 76, 1297, '2010-04-10', 21, 8);
INSERT INTO sale VALUES (30, 'C260', 'normal', 'fax', 126, 201, '2023-03-03', 8, 16);
INSERT INTO sale VALUES (31, 'C316', 'high', 'fax', 288, 460, '2022-10-18', 4, 4);
INSERT INTO sale VALUES (32, 'C319', 'critical', 'walk-in', 22, 2692, '2010-01-23', 13, 34);
INSERT INTO sale VALUES (33, 'C309', 'critical', 'partner', 127, 974, '2014-04-04', 19, 26);
INSERT INTO sale VALUES (34, 'C347', 'normal', 'walk-in', 214, 962, '2012-12-14', 16, 32);
INSERT INTO sale VALUES (35, 'C157', 'high', 'partner', 35, 1861, '2010-06-23', 14, 15);
INSERT INTO sale VALUES (36, 'C247', 'critical', 'fax', 110, 2885, '2010-03-28', 12, 23);
INSERT INTO sale VALUES (37, 'C222', 'normal', 'walk-in', 86, 1204, '2016-07-04', 17, 31);
INSERT INTO sale VALUES (38, 'C399', 'high', 'fax', 88, 2088, '2018-01-11', 27, 15);
INSERT INTO sale VALUES (39, 'C712', 'high', 'partner', 206, 2770, '2021-06-06', 2, 14);
INSERT INTO sale VALUES (40, 'C633', 'low', 'fax', 69, 128, '2017-10-03', 7, 24);
INSERT INTO sale VALUES (41, 'C462', 'critical', 'online', 221, 1062, '2010-05-03', 9, 27);
INSERT INTO sale VALUES (42, 'C456', 'normal', 'walk-in', 168, 2503, '2014-11-23', 12, 6);
INSERT INTO sale VALUES (43, 'C119', 'normal', 'online', 153, 216, '2016-04-04', 13, 35);
INSERT INTO sale VALUES (44, 'C136', 'normal', 'online', 215, 2512, '2012-08-07', 1, 11);
INSERT INTO sale VALUES (45, 'C326', 'normal', 'fax', 66, 981, '2024-02-23', 19, 33);
INSERT INTO sale VALUES (46, 'C310', 'normal', 'partner', 97, 2852, '2018-04-18', 11, 10);
INSERT INTO sale VALUES (47, 'C190', 'normal', 'fax', 42, 1514, '2013-07-24', 21, 19);
INSERT INTO sale VALUES (48, 'C879', 'critical', 'walk-in', 102, 2702, '2014-09-27', 10, 21);
INSERT INTO sale VALUES (49, 'C617', 'low', 'online', 5, 2762, '2021-08-18', 21, 28);
INSERT INTO sale VALUES (50, 'C742', 'critical', 'online', 259, 1918, '2012-05-28', 11, 24);
INSERT INTO sale VALUES (51, 'C127', 'critical', 'walk-in', 171, 1034, '2010-05-02', 5, 10);
INSERT INTO sale VALUES (52, 'C215', 'low', 'fax', 157, 2582, '2014-11-22', 8, 29);
INSERT INTO sale VALUES (53, 'C383', 'low', 'walk-in', 198, 2886, '2010-04-09', 17, 27);
INSERT INTO sale VALUES (54, 'C853', 'normal', 'partner', 219, 2320, '2013-09-24', 15, 34);
INSERT INTO sale VALUES (55, 'C818', 'high', 'walk-in', 245, 2815, '2023-11-05', 2, 32);
INSERT INTO sale VALUES (56, 'C922', 'critical', 'online', 107, 592, '2013-05-11', 24, 1);
INSERT INTO sale VALUES (57, 'C454', 'normal', 'fax', 155, 1983, '2019-10-19', 23, 24);
INSERT INTO sale VALUES (58, 'C112', 'critical', 'fax', 243, 2801, '2014-03-14', 10, 27);
INSERT INTO sale VALUES (59, 'C262', 'normal', 'partner', 178, 2793, '2022-07-20', 10, 28);
INSERT INTO sale VALUES (60, 'C755', 'normal', 'walk-in', 183, 1653, '2021-06-04', 24, 14);
INSERT INTO sale VALUES (61, 'C749', 'high', 'fax', 72, 1674, '2013-11-17', 7, 15);
INSERT INTO sale VALUES (62, 'C715', 'low', 'walk-in', 288, 2856, '2010-09-23', 20, 9);
INSERT INTO sale VALUES (63, 'C893', 'normal', 'partner', 51, 2051, '2019-05-09', 28, 17);
INSERT INTO sale VALUES (64, 'C899', 'critical', 'partner', 68, 995, '2021-12-03', 2, 27);
INSERT INTO sale VALUES (65, 'C526', 'high', 'fax', 86, 134, '2012-12-28', 23, 27);
INSERT INTO sale VALUES (66, 'C591', 'high', 'walk-in', 64, 2299, '2022-08-23', 8, 35);
INSERT INTO sale VALUES (67, 'C256', 'critical', 'online', 199, 2580, '2016-10-04', 24, 35);
INSERT INTO sale VALUES (68, 'C275', 'critical', 'fax', 278, 1836, '2014-10-25', 1, 5);
INSERT INTO sale VALUES (69, 'C883', 'critical', 'partner', 222, 535, '2016-10-24', 17, 11);
INSERT INTO sale VALUES (70, 'C401', 'critical', 'partner', 287, 2884, '2019-02-10', 13, 34);
INSERT INTO sale VALUES (71, 'C723', 'critical', 'walk-in', 61, 2395, '2013-08-04', 2, 8);
INSERT INTO sale VALUES (72, 'C930', 'normal', 'partner', 196, 1054, '2010-05-07', 24, 27);
INSERT INTO sale VALUES (73, 'C355', 'critical', 'walk-in', 214, 586, '2020-02-16', 6, 32);
INSERT INTO sale VALUES (74, 'C532', 'normal', 'walk-in', 6, 1770, '2017-06-19', 12, 26);
INSERT INTO sale VALUES (75, 'C426', 'critical', 'fax', 218, 2488, '2020-04-24', 27, 11);
INSERT INTO sale VALUES (76, 'C453', 'normal', 'online', 204, 1334, '2019-01-06', 22, 19);
INSERT INTO sale VALUES (77, 'C906', 'critical', 'partner', 292, 1161, '2020-06-22', 27, 21);
INSERT INTO sale VALUES (78, 'C980', 'normal', 'walk-in', 136, 1300, '2020-11-18', 2, 2);
INSERT INTO sale VALUES (79, 'C954', 'normal', 'partner', 108, 1689, '2017-05-21', 15, 3);
INSERT INTO sale VALUES (80, 'C307', 'normal', 'walk-in', 142, 269, '2017-08-02', 10, 3);
INSERT INTO sale VALUES (81, 'C808', 'critical', 'walk-in', 150, 743, '2016-03-13', 16, 34);
INSERT INTO sale VALUES (82, 'C721', 'critical', 'walk-in', 126, 1336, '2016-10-17', 24, 14);
INSERT INTO sale VALUES (83, 'C320', 'critical', 'online', 177, 2117, '2024-10-24', 4, 16);
INSERT INTO sale VALUES (84, 'C774', 'normal', 'online', 139, 1107, '2016-07-18', 13, 29);
INSERT INTO sale VALUES (85, 'C524', 'normal', 'online', 55, 1260, '2023-03-12', 1, 26);
INSERT INTO sale VALUES (86, 'C649', 'normal', 'walk-in', 169, 1489, '2023-12-04', 1, 10);
INSERT INTO sale VALUES (87, 'C151', 'critical', 'partner', 106, 823, '2016-12-18', 15, 6);
INSERT INTO sale VALUES (88, 'C616', 'critical', 'walk-in', 277, 574, '2021-06-12', 19, 8);
INSERT INTO sale VALUES (89, 'C344', 'low', 'partner', 136, 1449, '2018-01-24', 20, 34);
INSERT INTO sale VALUES (90, 'C995', 'critical', 'fax', 39, 2570, '2017-04-25', 23, 17);
INSERT INTO sale VALUES (91, 'C442', 'normal', 'walk-in', 181, 617, '2019-02-24', 8, 24);
INSERT INTO sale VALUES (92, 'C680', 'normal', 'fax', 198, 185, '2012-06-15', 8, 35);
INSERT INTO sale VALUES (93, 'C492', 'normal', 'partner', 232, 2783, '2016-09-16', 22, 15);
INSERT INTO sale VALUES (94, 'C740', 'high', 'walk-in', 141, 2578, '2015-01-07', 11, 9);
INSERT INTO sale VALUES (95, 'C451', 'critical', 'fax', 121, 340, '2023-08-02', 14, 29);
INSERT INTO sale VALUES (96, 'C634', 'high', 'partner', 264, 2903, '2011-12-27', 8, 35);
INSERT INTO sale VALUES (97, 'C805', 'low', 'fax', 266, 1680, '2017-09-12', 19, 13);
INSERT INTO sale VALUES (98, 'C372', 'critical', 'fax', 64, 1181, '2023-04-19', 20, 18);
INSERT INTO sale VALUES (99, 'C846', 'high', 'walk-in', 252, 2905, '2022-02-13', 11, 34);
INSERT INTO sale VALUES (100, 'C593', 'high', 'walk-in', 181, 2763, '2022-10-25', 22, 29);
INSERT INTO sale VALUES (101, 'C455', 'high', 'partner', 151, 1162, '2016-05-20', 12, 23);
INSERT INTO sale VALUES (102, 'C627', 'high', 'walk-in', 113, 2211, '2024-02-08', 10, 4);
INSERT INTO sale VALUES (103, 'C120', 'normal', 'partner', 98, 295, '2013-09-13', 24, 1);
INSERT INTO sale VALUES (104, 'C377', 'critical', 'online', 16, 1455, '2024-10-14', 11, 24);
INSERT INTO sale VALUES (105, 'C545', 'critical', 'partner', 197, 2012, '2011-11-25', 9, 11);
INSERT INTO sale VALUES (106, 'C564', 'high', 'fax', 286, 1349, '2013-12-06', 12, 26);
INSERT INTO sale VALUES (107, 'C213', 'normal', 'fax', 128, 281, '2016-11-01', 28, 2);
INSERT INTO sale VALUES (108, 'C359', 'critical', 'fax', 83, 2077, '2011-08-28', 7, 2);
INSERT INTO sale VALUES (109, 'C188', 'normal', 'walk-in', 162, 1094, '2024-12-01', 24, 11);
INSERT INTO sale VALUES (110, 'C968', 'low', 'walk-in', 81, 1261, '2011-03-18', 21, 21);
INSERT INTO sale VALUES (111, 'C227', 'critical', 'fax', 212, 347, '2010-06-19', 10, 33);
INSERT INTO sale VALUES (112, 'C832', 'low', 'walk-in', 181, 2061, '2022-10-10', 14, 3);
INSERT INTO sale VALUES (113, 'C814', 'normal', 'walk-in', 120, 1327, '2020-07-09', 14, 31);
INSERT INTO sale VALUES (114, 'C145', 'normal', 'walk-in', 262, 2904, '2016-04-17', 9, 6);
INSERT INTO sale VALUES (115, 'C515', 'normal', 'fax', 88, 1563, '2016-03-06', 5, 12);
INSERT INTO sale VALUES (116, 'C415', 'critical', 'partner', 24, 656, '2014-05-04', 3, 4);
INSERT INTO sale VALUES (117, 'C615', 'critical', 'partner', 84, 1904, '2020-05-14', 3, 32);
INSERT INTO sale VALUES (118, 'C393', 'normal', 'partner', 66, 1943, '2015-12-08', 15, 4);
INSERT INTO sale VALUES (119, 'C297', 'high', 'online', 30, 461, '2018-05-16', 2, 27);
INSERT INTO sale VALUES (120, 'C762', 'high', 'fax', 233, 1088, '2014-07-22', 12, 19);
