CREATE TABLE dealers (
  dealer_id INTEGER PRIMARY KEY,
  dealer_name TEXT NOT NULL,
  state_p TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  seniority INTEGER NOT NULL,
  wage INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO dealers VALUES (1, 'Quinn Price', 'permanent', 'Sofia', 38, 4696, '1988-09-01');
INSERT INTO dealers VALUES (2, 'Victor Kaya', 'retired', 'Prague', 10, 3805, '2016-07-12');
INSERT INTO dealers VALUES (3, 'Kevin Torres', 'absent', 'Utrecht', 34, 7892, '2021-10-21');
INSERT INTO dealers VALUES (4, 'Colin Klein', 'permanent', 'Prague', 12, 5478, '1987-10-08');
INSERT INTO dealers VALUES (5, 'Nina Tanaka', 'permanent', 'Prague', 4, 7036, '2013-09-25');
INSERT INTO dealers VALUES (6, 'Adam Hart', 'permanent', 'Prague', 15, 5782, '2019-04-05');
INSERT INTO dealers VALUES (7, 'Victor Martin', 'absent', 'Sofia', 27, 4043, '2019-02-28');
INSERT INTO dealers VALUES (8, 'Rosa Price', 'permanent', 'Prague', 14, 8147, '2000-05-28');
INSERT INTO dealers VALUES (9, 'Marco Weber', 'active', 'Sofia', 28, 3150, '2013-06-15');
INSERT INTO dealers VALUES (10, 'Noah Park', 'permanent', 'Utrecht', 14, 5384, '1985-01-28');
INSERT INTO dealers VALUES (11, 'Simon Hart', 'retired', 'Utrecht', 30, 1933, '1996-08-10');
INSERT INTO dealers VALUES (12, 'Gina Fischer', 'permanent', 'Zagreb', 38, 1884, '1990-08-04');
INSERT INTO dealers VALUES (13, 'Hanna Torres', 'temporary', 'Sofia', 28, 2306, '2003-07-07');
INSERT INTO dealers VALUES (14, 'Adam Kaya', 'absent', 'Utrecht', 14, 7187, '1985-09-16');
INSERT INTO dealers VALUES (15, 'Simon Torres', 'permanent', 'Utrecht', 22, 8742, '1985-03-11');
INSERT INTO dealers VALUES (16, 'George Weber', 'retired', 'Utrecht', 29, 4021, '2011-11-02');
INSERT INTO dealers VALUES (17, 'Ben Weber', 'active', 'Utrecht', 17, 2812, '2022-08-16');
INSERT INTO dealers VALUES (18, 'Adam Dunn', 'permanent', 'Utrecht', 5, 1815, '2022-08-10');
INSERT INTO dealers VALUES (19, 'Kevin Silva', 'permanent', 'Zagreb', 38, 8755, '1994-10-10');
INSERT INTO dealers VALUES (20, 'Bella Nolan', 'permanent', 'Prague', 36, 4417, '2019-12-24');
INSERT INTO dealers VALUES (21, 'Hanna Rivera', 'permanent', 'Prague', 26, 3764, '1992-09-18');
INSERT INTO dealers VALUES (22, 'Ana Price', 'absent', 'Utrecht', 37, 9208, '1985-11-28');
CREATE TABLE tblg_tab (
  tblg_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  maker TEXT NOT NULL,
  weight INTEGER NOT NULL,
  watts INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO tblg_tab VALUES (1, 'Happy Dragon', 'Egypt', 'Quill', 761, 1018, '2005-03-02');
INSERT INTO tblg_tab VALUES (2, 'Secret Falcon', 'Poland', 'Orion', 124, 1125, '2000-12-06');
INSERT INTO tblg_tab VALUES (3, 'Bright Comet', 'Sweden', 'Velmar', 266, 1204, '2017-02-04');
INSERT INTO tblg_tab VALUES (4, 'Crystal Ember', 'Ireland', 'Hexa', 232, 3568, '2015-07-26');
INSERT INTO tblg_tab VALUES (5, 'Proud Lantern', 'Ireland', 'Orion', 506, 2941, '2002-01-21');
INSERT INTO tblg_tab VALUES (6, 'Secret Anchor', 'Sweden', 'Corvo', 794, 1169, '2017-03-08');
INSERT INTO tblg_tab VALUES (7, 'Misty Storm', 'Egypt', 'Velmar', 618, 2974, '2011-03-20');
INSERT INTO tblg_tab VALUES (8, 'Proud Lotus', 'Egypt', 'Corvo', 858, 2266, '2003-06-21');
INSERT INTO tblg_tab VALUES (9, 'Royal Meadow', 'Sweden', 'Quill', 241, 3627, '2010-10-14');
INSERT INTO tblg_tab VALUES (10, 'Happy Harvest', 'Egypt', 'Corvo', 277, 3990, '2016-08-21');
INSERT INTO tblg_tab VALUES (11, 'Happy Ember', 'Sweden', 'Orion', 836, 2290, '2024-08-09');
INSERT INTO tblg_tab VALUES (12, 'Happy Maple', 'Ireland', 'Velmar', 726, 2793, '2008-04-16');
INSERT INTO tblg_tab VALUES (13, 'Noble Anchor', 'Egypt', 'Velmar', 676, 3105, '2015-08-27');
INSERT INTO tblg_tab VALUES (14, 'Sunny Comet', 'Sweden', 'Velmar', 312, 2969, '2017-08-04');
INSERT INTO tblg_tab VALUES (15, 'Noble Falcon', 'Egypt', 'Corvo', 24, 2046, '2006-11-10');
INSERT INTO tblg_tab VALUES (16, 'Happy Falcon', 'Ireland', 'Hexa', 54, 3861, '2022-01-12');
INSERT INTO tblg_tab VALUES (17, 'Proud Dragon', 'Mexico', 'Orion', 859, 580, '2022-03-18');
INSERT INTO tblg_tab VALUES (18, 'Royal Ember', 'Egypt', 'Tarsus', 747, 467, '2006-01-27');
INSERT INTO tblg_tab VALUES (19, 'Noble Storm', 'Ireland', 'Quill', 813, 767, '2000-11-19');
INSERT INTO tblg_tab VALUES (20, 'Lucky Willow', 'Egypt', 'Orion', 297, 2902, '2016-10-20');
INSERT INTO tblg_tab VALUES (21, 'Wild Comet', 'Sweden', 'Tarsus', 786, 2458, '2004-01-10');
INSERT INTO tblg_tab VALUES (22, 'Wild Tiger', 'Poland', 'Corvo', 628, 3339, '1999-11-06');
INSERT INTO tblg_tab VALUES (23, 'Lucky Tiger', 'Egypt', 'Corvo', 788, 641, '2012-11-17');
INSERT INTO tblg_tab VALUES (24, 'Rapid Dragon', 'Sweden', 'Hexa', 435, 2145, '2018-01-14');
INSERT INTO tblg_tab VALUES (25, 'Ancient Meadow', 'Poland', 'Quill', 417, 1317, '2018-01-28');
INSERT INTO tblg_tab VALUES (26, 'Secret Meadow', 'Poland', 'Orion', 692, 2157, '2014-09-20');
INSERT INTO tblg_tab VALUES (27, 'Ancient Beacon', 'Mexico', 'Velmar', 572, 2611, '2023-08-06');
INSERT INTO tblg_tab VALUES (28, 'Lucky Maple', 'Sweden', 'Orion', 134, 2449, '2010-10-26');
INSERT INTO tblg_tab VALUES (29, 'Frozen Tiger', 'Poland', 'Velmar', 863, 3298, '2010-07-23');
CREATE TABLE roun_tab (
  nr INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  via TEXT NOT NULL,
  sky TEXT NOT NULL,
  exp_e INTEGER NOT NULL,
  visitors INTEGER NOT NULL,
  entered TEXT NOT NULL,
  dealer_id INTEGER NOT NULL,
  by_table_game INTEGER NOT NULL,
  FOREIGN KEY (dealer_id) REFERENCES dealers(dealer_id),
  FOREIGN KEY (by_table_game) REFERENCES tblg_tab(tblg_id)
);
INSERT INTO roun_tab VALUES (1, 'C368', 'fax', 'cloudy', 1529, 420, '2019-03-13', 2, 19);
INSERT INTO roun_tab VALUES (2, 'C805', 'online', 'cloudy', 1832, 143, '2012-04-27', 12, 23);
INSERT INTO roun_tab VALUES (3, 'C540', 'online', 'foggy', 735, 921, '2011-09-08', 7, 12);
INSERT INTO roun_tab VALUES (4, 'C672', 'online', 'sunny', 1551, 163, '2013-01-08', 20, 9);
INSERT INTO roun_tab VALUES (5, 'C463', 'partner', 'foggy', 1450, 554, '2014-09-01', 12, 21);
INSERT INTO roun_tab VALUES (6, 'C849', 'online', 'cloudy', 2920, 820, '2016-11-23', 15, 10);
INSERT INTO roun_tab VALUES (7, 'C234', 'partner', 'cloudy', 1027, 885, '2013-10-09', 20, 6);
INSERT INTO roun_tab VALUES (8, 'C884', 'online', 'rainy', 1405, 27, '2011-11-27', 12, 18);
INSERT INTO roun_tab VALUES (9, 'C341', 'walk-in', 'rainy', 1921, 435, '2020-06-18', 8, 7);
INSERT INTO roun_tab VALUES (10, 'C149', 'walk-in', 'cloudy', 829, 663, '2015-07-28', 16, 26);
INSERT INTO roun_tab VALUES (11, 'C940', 'walk-in', 'rainy', 2587, 656, '2018-01-07', 5, 21);
INSERT INTO roun_tab VALUES (12, 'C983', 'online', 'cloudy', 2712, 644, '2011-09-16', 5, 7);
INSERT INTO roun_tab VALUES (13, 'C778', 'partner', 'cloudy', 2255, 201, '2024-12-04', 5, 11);
INSERT INTO roun_tab VALUES (14, 'C993', 'partner', 'sunny', 369, 827, '2022-05-15', 21, 10);
INSERT INTO roun_tab VALUES (15, 'C389', 'walk-in', 'cloudy', 2532, 398, '2013-04-03', 15, 27);
INSERT INTO roun_tab VALUES (16, 'C553', 'fax', 'sunny', 656, 203, '2012-02-19', 10, 19);
INSERT INTO roun_tab VALUES (17, 'C439', 'partner', 'cloudy', 1250, 76, '2016-05-19', 15, 8);
INSERT INTO roun_tab VALUES (18, 'C868', 'walk-in', 'foggy', 292, 727, '2022-07-22', 7, 8);
INSERT INTO roun_tab VALUES (19, 'C749', 'partner', 'sunny', 1691, 812, '2017-01-13', 10, 9);
INSERT INTO roun_tab VALUES (20, 'C543', 'partner', 'windy', 1043, 759, '2021-10-22', 21, 15);
INSERT INTO roun_tab VALUES (21, 'C948', 'fax', 'sunny', 1840, 272, '2021-09-14', 2, 11);
INSERT INTO roun_tab VALUES (22, 'C379', 'online', 'cloudy', 1477, 216, '2021-09-10', 9, 5);
INSERT INTO roun_tab VALUES (23, 'C978', 'online', 'cloudy', 1012, 592, '2012-10-08', 7, 18);
INSERT INTO roun_tab VALUES (24, 'C100', 'partner', 'sunny', 1818, 533, '2022-12-25', 16, 28);
INSERT INTO roun_tab VALUES (25, 'C657', 'fax', 'windy', 2758, 772, '2016-01-15', 7, 16);
INSERT INTO roun_tab VALUES (26, 'C955', 'partner', 'sunny', 109, 765, '2014-09-09', 9, 27);
INSERT INTO roun_tab VALUES (27, 'C732', 'partner', 'sunny', 1585, 710, '2018-02-08', 16, 9);
INSERT INTO roun_tab VALUES (28, 'C549', 'partner', 'cloudy', 1060, 270, '2013-07-21', 15, 7);
INSERT INTO roun_tab VALUES (29, 'C817', 'online', 'rainy', 1439, 841, '2010-05-24', 21, 9);
INSERT INTO roun_tab VALUES (30, 'C350', 'walk-in', 'sunny', 2632, 714, '2024-07-19', 3, 21);
INSERT INTO roun_tab VALUES (31, 'C286', 'partner', 'cloudy', 48, 153, '2012-08-05', 20, 8);
INSERT INTO roun_tab VALUES (32, 'C599', 'walk-in', 'sunny', 1209, 685, '2024-01-01', 16, 21);
INSERT INTO roun_tab VALUES (33, 'C840', 'online', 'sunny', 879, 134, '2022-11-14', 12, 19);
INSERT INTO roun_tab VALUES (34, 'C864', 'online', 'cloudy', 1179, 570, '2016-10-23', 12, 19);
INSERT INTO roun_tab VALUES (35, 'C308', 'online', 'cloudy', 2989, 943, '2018-05-02', 3, 16);
INSERT INTO roun_tab VALUES (36, 'C552', 'online', 'foggy', 1077, 168, '2021-08-02', 12, 11);
INSERT INTO roun_tab VALUES (37, 'C941', 'online', 'cloudy', 1673, 762, '2020-09-15', 12, 5);
INSERT INTO roun_tab VALUES (38, 'C992', 'online', 'cloudy', 1490, 28, '2010-05-07', 12, 11);
INSERT INTO roun_tab VALUES (39, 'C847', 'fax', 'sunny', 315, 725, '2012-12-13', 5, 18);
INSERT INTO roun_tab VALUES (40, 'C358', 'fax', 'cloudy', 205, 833, '2021-06-03', 12, 7);
INSERT INTO roun_tab VALUES (41, 'C177', 'walk-in', 'sunny', 432, 728, '2014-03-15', 22, 26);
INSERT INTO roun_tab VALUES (42, 'C981', 'walk-in', 'foggy', 537, 534, '2018-11-10', 12, 7);
INSERT INTO roun_tab VALUES (43, 'C651', 'fax', 'cloudy', 2818, 803, '2010-12-06', 5, 7);
INSERT INTO roun_tab VALUES (44, 'C794', 'fax', 'sunny', 2660, 563, '2010-10-07', 5, 12);
INSERT INTO roun_tab VALUES (45, 'C277', 'partner', 'sunny', 2591, 884, '2022-06-21', 15, 7);
INSERT INTO roun_tab VALUES (46, 'C377', 'partner', 'cloudy', 2792, 719, '2024-09-10', 20, 28);
INSERT INTO roun_tab VALUES (47, 'C837', 'online', 'cloudy', 409, 84, '2011-07-19', 16, 7);
INSERT INTO roun_tab VALUES (48, 'C539', 'partner', 'windy', 1982, 254, '2013-07-12', 3, 18);
INSERT INTO roun_tab VALUES (49, 'C775', 'partner', 'foggy', 1739, 622, '2024-05-11', 8, 12);
INSERT INTO roun_tab VALUES (50, 'C789', 'walk-in', 'rainy', 2185, 798, '2017-06-24', 8, 11);
INSERT INTO roun_tab VALUES (51, 'C706', 'online', 'cloudy', 2912, 607, '2014-10-01', 3, 19);
INSERT INTO roun_tab VALUES (52, 'C462', 'partner', 'cloudy', 2677, 170, '2020-02-17', 17, 21);
INSERT INTO roun_tab VALUES (53, 'C189', 'partner', 'cloudy', 2235, 436, '2019-12-24', 2, 8);
INSERT INTO roun_tab VALUES (54, 'C301', 'partner', 'cloudy', 2175, 637, '2024-01-26', 2, 2);
INSERT INTO roun_tab VALUES (55, 'C851', 'walk-in', 'cloudy', 353, 282, '2021-10-13', 15, 10);
INSERT INTO roun_tab VALUES (56, 'C914', 'online', 'cloudy', 2009, 457, '2022-09-08', 12, 7);
INSERT INTO roun_tab VALUES (57, 'C260', 'fax', 'cloudy', 484, 106, '2015-08-21', 20, 21);
INSERT INTO roun_tab VALUES (58, 'C430', 'partner', 'rainy', 1493, 230, '2020-11-18', 16, 21);
INSERT INTO roun_tab VALUES (59, 'C174', 'fax', 'foggy', 2124, 304, '2016-01-25', 21, 10);
INSERT INTO roun_tab VALUES (60, 'C117', 'fax', 'sunny', 2487, 116, '2012-10-23', 12, 8);
INSERT INTO roun_tab VALUES (61, 'C310', 'fax', 'sunny', 2037, 264, '2016-03-13', 7, 18);
INSERT INTO roun_tab VALUES (62, 'C335', 'online', 'cloudy', 36, 925, '2021-08-21', 5, 26);
INSERT INTO roun_tab VALUES (63, 'C915', 'walk-in', 'cloudy', 2064, 595, '2022-11-03', 5, 11);
INSERT INTO roun_tab VALUES (64, 'C505', 'walk-in', 'rainy', 2636, 773, '2020-04-08', 5, 6);
INSERT INTO roun_tab VALUES (65, 'C959', 'online', 'cloudy', 2986, 876, '2024-03-10', 16, 21);
INSERT INTO roun_tab VALUES (66, 'C204', 'walk-in', 'sunny', 2087, 409, '2020-04-05', 3, 10);
INSERT INTO roun_tab VALUES (67, 'C860', 'fax', 'rainy', 848, 524, '2013-07-22', 10, 8);
INSERT INTO roun_tab VALUES (68, 'C425', 'fax', 'cloudy', 2566, 865, '2017-04-07', 2, 13);
INSERT INTO roun_tab VALUES (69, 'C961', 'partner', 'cloudy', 21, 613, '2016-11-15', 22, 1);
INSERT INTO roun_tab VALUES (70, 'C811', 'partner', 'sunny', 2765, 271, '2022-12-01', 7, 11);
INSERT INTO roun_tab VALUES (71, 'C728', 'walk-in', 'rainy', 1335, 247, '2015-08-20', 22, 19);
INSERT INTO roun_tab VALUES (72, 'C449', 'partner', 'foggy', 35, 913, '2010-01-03', 3, 18);
INSERT INTO roun_tab VALUES (73, 'C424', 'walk-in', 'foggy', 1695, 715, '2022-02-05', 10, 16);
INSERT INTO roun_tab VALUES (74, 'C627', 'fax', 'cloudy', 1653, 467, '2019-07-10', 5, 21);
INSERT INTO roun_tab VALUES (75, 'C328', 'partner', 'cloudy', 1443, 690, '2021-04-11', 10, 21);
INSERT INTO roun_tab VALUES (76, 'C315', 'walk-in', 'sunny', 2185, 773, '2016-01-22', 15, 1);
INSERT INTO roun_tab VALUES (77, 'C510', 'partner', 'cloudy', 2565, 757, '2010-05-20', 12, 26);
INSERT INTO roun_tab VALUES (78, 'C325', 'walk-in', 'sunny', 1711, 170, '2023-03-17', 15, 1);
INSERT INTO roun_tab VALUES (79, 'C477', 'walk-in', 'windy', 2434, 311, '2022-01-25', 5, 10);
INSERT INTO roun_tab VALUES (80, 'C964', 'walk-in', 'cloudy', 1270, 295, '2018-02-08', 20, 18);
INSERT INTO roun_tab VALUES (81, 'C313', 'partner', 'cloudy', 358, 725, '2011-05-12', 8, 23);
INSERT INTO roun_tab VALUES (82, 'C150', 'partner', 'cloudy', 2599, 593, '2021-10-05', 2, 6);
INSERT INTO roun_tab VALUES (83, 'C163', 'partner', 'foggy', 827, 578, '2018-04-26', 7, 18);
INSERT INTO roun_tab VALUES (84, 'C306', 'fax', 'cloudy', 2473, 456, '2011-07-02', 7, 21);
INSERT INTO roun_tab VALUES (85, 'C588', 'online', 'foggy', 1759, 645, '2013-07-28', 20, 10);
INSERT INTO roun_tab VALUES (86, 'C390', 'walk-in', 'cloudy', 1595, 774, '2010-04-18', 5, 7);
INSERT INTO roun_tab VALUES (87, 'C882', 'fax', 'cloudy', 1065, 185, '2012-12-26', 20, 14);
INSERT INTO roun_tab VALUES (88, 'C468', 'online', 'windy', 2874, 125, '2018-01-04', 20, 11);
INSERT INTO roun_tab VALUES (89, 'C538', 'online', 'cloudy', 316, 248, '2012-02-11', 17, 10);
INSERT INTO roun_tab VALUES (90, 'C159', 'partner', 'cloudy', 622, 168, '2019-03-23', 12, 28);
INSERT INTO roun_tab VALUES (91, 'C172', 'fax', 'sunny', 2088, 406, '2012-11-19', 2, 11);
INSERT INTO roun_tab VALUES (92, 'C138', 'walk-in', 'cloudy', 82, 608, '2022-07-12', 15, 21);
INSERT INTO roun_tab VALUES (93, 'C502', 'partner', 'windy', 2276, 676, '2016-08-17', 3, 5);
INSERT INTO roun_tab VALUES (94, 'C814', 'online', 'foggy', 623, 27, '2012-05-10', 21, 9);
INSERT INTO roun_tab VALUES (95, 'C488', 'walk-in', 'cloudy', 1522, 241, '2017-02-24', 5, 18);
INSERT INTO roun_tab VALUES (96, 'C183', 'online', 'cloudy', 1562, 199, '2021-08-02', 16, 13);
INSERT INTO roun_tab VALUES (97, 'C841', 'partner', 'cloudy', 2425, 695, '2015-04-09', 5, 9);
INSERT INTO roun_tab VALUES (98, 'C309', 'fax', 'rainy', 64, 417, '2019-07-13', 15, 19);
INSERT INTO roun_tab VALUES (99, 'C481', 'fax', 'cloudy', 1961, 764, '2022-04-20', 20, 28);
INSERT INTO roun_tab VALUES (100, 'C470', 'walk-in', 'rainy', 2948, 280, '2019-08-08', 8, 19);
INSERT INTO roun_tab VALUES (101, 'C654', 'online', 'cloudy', 1832, 950, '2017-07-04', 21, 14);
INSERT INTO roun_tab VALUES (102, 'C634', 'fax', 'sunny', 1556, 932, '2023-10-25', 12, 7);
INSERT INTO roun_tab VALUES (103, 'C373', 'fax', 'sunny', 2636, 923, '2016-05-25', 5, 5);
INSERT INTO roun_tab VALUES (104, 'C650', 'online', 'rainy', 1960, 71, '2013-07-25', 17, 1);
INSERT INTO roun_tab VALUES (105, 'C806', 'fax', 'cloudy', 857, 917, '2011-02-23', 5, 27);
INSERT INTO roun_tab VALUES (106, 'C669', 'walk-in', 'sunny', 1085, 679, '2010-11-01', 15, 10);
INSERT INTO roun_tab VALUES (107, 'C989', 'online', 'cloudy', 2580, 488, '2018-10-28', 9, 10);
INSERT INTO roun_tab VALUES (108, 'C153', 'walk-in', 'windy', 2511, 585, '2012-11-04', 2, 5);
INSERT INTO roun_tab VALUES (109, 'C106', 'fax', 'sunny', 1488, 168, '2011-02-23', 20, 9);
INSERT INTO roun_tab VALUES (110, 'C394', 'partner', 'sunny', 2985, 459, '2017-09-03', 10, 13);
INSERT INTO roun_tab VALUES (111, 'C863', 'walk-in', 'cloudy', 1891, 456, '2020-04-10', 7, 10);
INSERT INTO roun_tab VALUES (112, 'C525', 'walk-in', 'cloudy', 1733, 631, '2017-09-09', 15, 1);
INSERT INTO roun_tab VALUES (113, 'C704', 'partner', 'cloudy', 963, 43, '2022-10-08', 7, 21);
INSERT INTO roun_tab VALUES (114, 'C567', 'walk-in', 'sunny', 655, 267, '2017-11-11', 2, 5);
INSERT INTO roun_tab VALUES (115, 'C507', 'fax', 'cloudy', 906, 315, '2016-01-23', 7, 8);
INSERT INTO roun_tab VALUES (116, 'C593', 'partner', 'windy', 2881, 757, '2019-11-13', 7, 27);
INSERT INTO roun_tab VALUES (117, 'C558', 'partner', 'rainy', 2461, 140, '2015-02-02', 20, 21);
INSERT INTO roun_tab VALUES (118, 'C271', 'fax', 'sunny', 2255, 939, '2015-04-26', 15, 27);
INSERT INTO roun_tab VALUES (119, 'C478', 'partner', 'cloudy', 274, 883, '2010-02-14', 22, 14);
INSERT INTO roun_tab VALUES (120, 'C776', 'fax', 'cloudy', 2212, 554, '2011-07-18', 10, 18);
