CREATE TABLE clnt_tab (
  client_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  dept TEXT NOT NULL,
  nationality TEXT NOT NULL,
  ht INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO clnt_tab VALUES (1, 'Jack Brown', 'finance', 'Greece', 151, 1333, '2017-04-25');
INSERT INTO clnt_tab VALUES (2, 'Noah Davis', 'design', 'China', 155, 139, '1996-04-22');
INSERT INTO clnt_tab VALUES (3, 'Rosa Baker', 'sales', 'Turkey', 162, 1321, '2020-02-28');
INSERT INTO clnt_tab VALUES (4, 'Wendy Baker', 'sales', 'China', 201, 1835, '1993-04-03');
INSERT INTO clnt_tab VALUES (5, 'George Clark', 'security', 'Turkey', 179, 968, '2006-10-08');
INSERT INTO clnt_tab VALUES (6, 'Olivia Baker', 'finance', 'China', 202, 2235, '1985-11-26');
INSERT INTO clnt_tab VALUES (7, 'Noah Torres', 'design', 'China', 205, 682, '1996-10-25');
INSERT INTO clnt_tab VALUES (8, 'Julia Nash', 'finance', 'Greece', 172, 1202, '2006-11-11');
INSERT INTO clnt_tab VALUES (9, 'Simon Rivera', 'sales', 'China', 196, 2223, '2017-02-02');
INSERT INTO clnt_tab VALUES (10, 'Adam Tanaka', 'security', 'China', 188, 2202, '2001-11-07');
INSERT INTO clnt_tab VALUES (11, 'Gina Clark', 'legal', 'Mexico', 205, 1881, '1995-02-01');
INSERT INTO clnt_tab VALUES (12, 'Marco Clark', 'sales', 'Mexico', 159, 222, '2002-01-24');
INSERT INTO clnt_tab VALUES (13, 'Daisy Meyer', 'security', 'Greece', 199, 2065, '2023-12-24');
INSERT INTO clnt_tab VALUES (14, 'Iris Quist', 'sales', 'China', 159, 1477, '2003-04-22');
INSERT INTO clnt_tab VALUES (15, 'Ana Martin', 'finance', 'Greece', 188, 592, '1995-01-25');
INSERT INTO clnt_tab VALUES (16, 'Clara Green', 'design', 'Greece', 199, 632, '2013-11-26');
INSERT INTO clnt_tab VALUES (17, 'Fiona Jones', 'sales', 'China', 205, 1689, '1995-06-06');
INSERT INTO clnt_tab VALUES (18, 'Lena Davis', 'sales', 'Mexico', 198, 2429, '1988-02-23');
INSERT INTO clnt_tab VALUES (19, 'George Kaya', 'design', 'China', 184, 1061, '2014-06-23');
INSERT INTO clnt_tab VALUES (20, 'Victor Cohen', 'legal', 'China', 201, 1121, '1991-04-02');
INSERT INTO clnt_tab VALUES (21, 'David Fischer', 'legal', 'China', 169, 150, '1994-05-27');
INSERT INTO clnt_tab VALUES (22, 'Rosa Torres', 'sales', 'Greece', 153, 648, '1985-08-23');
INSERT INTO clnt_tab VALUES (23, 'Clara Owens', 'sales', 'China', 181, 865, '2012-09-09');
INSERT INTO clnt_tab VALUES (24, 'Fiona Smith', 'sales', 'China', 158, 2375, '1994-05-04');
INSERT INTO clnt_tab VALUES (25, 'Adam Hart', 'finance', 'Turkey', 195, 651, '2015-05-17');
INSERT INTO clnt_tab VALUES (26, 'Bella Jones', 'sales', 'Greece', 182, 1594, '2015-12-27');
INSERT INTO clnt_tab VALUES (27, 'George Hughes', 'security', 'China', 204, 2159, '2013-09-15');
INSERT INTO clnt_tab VALUES (28, 'Eric Tanaka', 'finance', 'Turkey', 182, 317, '1987-06-02');
INSERT INTO clnt_tab VALUES (29, 'Noah Klein', 'legal', 'Greece', 153, 127, '2016-02-28');
INSERT INTO clnt_tab VALUES (30, 'Victor Nash', 'sales', 'China', 204, 1076, '1991-02-25');
INSERT INTO clnt_tab VALUES (31, 'Ben Ford', 'sales', 'China', 166, 1102, '1989-09-26');
INSERT INTO clnt_tab VALUES (32, 'Henry Adams', 'sales', 'Greece', 172, 1283, '2016-05-08');
CREATE TABLE all_suits (
  nr INTEGER PRIMARY KEY,
  suit_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  clr TEXT NOT NULL,
  price_eur INTEGER NOT NULL,
  lng_cm INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO all_suits VALUES (1, 'Noble Storm', 'vintage', 'blue', 48, 336, '1978-08-20');
INSERT INTO all_suits VALUES (2, 'Secret Raven', 'vintage', 'blue', 706, 478, '2019-06-01');
INSERT INTO all_suits VALUES (3, 'Sunny Meadow', 'vintage', 'red', 912, 317, '1966-02-23');
INSERT INTO all_suits VALUES (4, 'Wild Summit', 'vintage', 'blue', 359, 241, '2000-06-22');
INSERT INTO all_suits VALUES (5, 'Lonely Lantern', 'modern', 'red', 564, 351, '1960-01-17');
INSERT INTO all_suits VALUES (6, 'Proud Ember', 'vintage', 'orange', 587, 51, '2004-08-20');
INSERT INTO all_suits VALUES (7, 'Velvet Storm', 'vintage', 'orange', 684, 235, '1974-06-11');
INSERT INTO all_suits VALUES (8, 'Rapid Maple', 'premium', 'blue', 456, 98, '1996-03-01');
INSERT INTO all_suits VALUES (9, 'Lucky Tiger', 'premium', 'blue', 961, 415, '1968-11-24');
INSERT INTO all_suits VALUES (10, 'Wild Willow', 'modern', 'orange', 767, 19, '1986-04-18');
INSERT INTO all_suits VALUES (11, 'Ancient Harvest', 'vintage', 'red', 846, 444, '2005-09-02');
INSERT INTO all_suits VALUES (12, 'Mighty Summit', 'vintage', 'red', 847, 649, '1981-03-14');
INSERT INTO all_suits VALUES (13, 'Lonely Storm', 'modern', 'brown', 595, 517, '2003-01-01');
INSERT INTO all_suits VALUES (14, 'Noble Falcon', 'modern', 'blue', 595, 564, '1999-12-19');
INSERT INTO all_suits VALUES (15, 'Bright Pebble', 'modern', 'red', 116, 668, '2016-08-11');
INSERT INTO all_suits VALUES (16, 'Ancient Rose', 'premium', 'red', 740, 279, '2007-01-05');
INSERT INTO all_suits VALUES (17, 'Lucky Anchor', 'vintage', 'brown', 311, 320, '1977-05-08');
INSERT INTO all_suits VALUES (18, 'Frozen Beacon', 'premium', 'yellow', 447, 341, '2010-12-02');
INSERT INTO all_suits VALUES (19, 'Royal Storm', 'premium', 'yellow', 668, 224, '1963-09-08');
INSERT INTO all_suits VALUES (20, 'Ancient Storm', 'modern', 'yellow', 587, 459, '2017-11-24');
INSERT INTO all_suits VALUES (21, 'Frozen Anchor', 'vintage', 'yellow', 315, 204, '1992-12-24');
INSERT INTO all_suits VALUES (22, 'Iron Cedar', 'vintage', 'red', 351, 386, '1967-11-11');
INSERT INTO all_suits VALUES (23, 'Ancient Falcon', 'modern', 'yellow', 56, 566, '2012-09-17');
INSERT INTO all_suits VALUES (24, 'Misty Harvest', 'vintage', 'blue', 136, 505, '1964-11-03');
INSERT INTO all_suits VALUES (25, 'Misty Dragon', 'modern', 'orange', 735, 564, '1985-04-08');
INSERT INTO all_suits VALUES (26, 'Secret Anchor', 'vintage', 'blue', 344, 606, '1979-01-08');
INSERT INTO all_suits VALUES (27, 'Bright Falcon', 'vintage', 'purple', 214, 413, '1989-10-27');
INSERT INTO all_suits VALUES (28, 'Lucky Summit', 'premium', 'blue', 928, 392, '1967-03-02');
CREATE TABLE fttn (
  fttn_id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  importance TEXT NOT NULL,
  method TEXT NOT NULL,
  exp_e INTEGER NOT NULL,
  dur INTEGER NOT NULL,
  event_dt TEXT NOT NULL,
  fk_clie INTEGER NOT NULL,
  st_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_clie) REFERENCES clnt_tab(client_id),
  FOREIGN KEY (st_ref) REFERENCES all_suits(nr)
);
INSERT INTO fttn VALUES (1, 'D472', 'normal', 'cash', 2462, 161, '2010-09-10', 28, 8);
INSERT INTO fttn VALUES (2, 'D887', 'critical', 'transfer', 2999, 97, '2013-01-12', 28, 1);
INSERT INTO fttn VALUES (3, 'D534', 'low', 'cheque', 1506, 116, '2013-08-08', 23, 19);
INSERT INTO fttn VALUES (4, 'D222', 'normal', 'cheque', 1775, 99, '2022-11-04', 2, 21);
INSERT INTO fttn VALUES (5, 'D839', 'critical', 'transfer', 1931, 227, '2016-02-04', 18, 16);
INSERT INTO fttn VALUES (6, 'D618', 'low', 'cheque', 759, 463, '2023-04-04', 28, 19);
INSERT INTO fttn VALUES (7, 'D471', 'high', 'card', 2767, 10, '2018-01-22', 31, 26);
INSERT INTO fttn VALUES (8, 'D318', 'normal', 'transfer', 1448, 333, '2022-12-27', 25, 9);
INSERT INTO fttn VALUES (9, 'D397', 'normal', 'voucher', 1432, 242, '2012-10-02', 16, 16);
INSERT INTO fttn VALUES (10, 'D799', 'low', 'transfer', 842, 247, '2016-01-19', 19, 3);
INSERT INTO fttn VALUES (11, 'D672', 'critical', 'cheque', 2933, 419, '2012-03-11', 8, 1);
INSERT INTO fttn VALUES (12, 'D445', 'low', 'cash', 371, 197, '2014-12-22', 29, 23);
INSERT INTO fttn VALUES (13, 'D529', 'low', 'cheque', 1734, 156, '2018-12-18', 15, 22);
INSERT INTO fttn VALUES (14, 'D977', 'low', 'voucher', 1760, 356, '2022-01-15', 8, 13);
INSERT INTO fttn VALUES (15, 'D292', 'low', 'cheque', 1579, 139, '2023-01-02', 17, 18);
INSERT INTO fttn VALUES (16, 'D322', 'low', 'transfer', 1748, 28, '2018-06-26', 8, 19);
INSERT INTO fttn VALUES (17, 'D615', 'low', 'cheque', 2205, 372, '2014-06-13', 8, 5);
INSERT INTO fttn VALUES (18, 'D997', 'normal', 'transfer', 1806, 432, '2018-06-03', 16, 21);
INSERT INTO fttn VALUES (19, 'D494', 'normal', 'cash', 2715, 156, '2014-07-24', 9, 3);
INSERT INTO fttn VALUES (20, 'D403', 'low', 'card', 2749, 460, '2013-12-03', 29, 1);
INSERT INTO fttn VALUES (21, 'D363', 'low', 'transfer', 431, 58, '2013-10-18', 2, 1);
INSERT INTO fttn VALUES (22, 'D240', 'normal', 'cheque', 1915, 428, '2016-07-23', 28, 23);
INSERT INTO fttn VALUES (23, 'D193', 'critical', 'cheque', 1673, 112, '2020-08-23', 25, 8);
INSERT INTO fttn VALUES (24, 'D698', 'low', 'cash', 79, 262, '2023-02-02', 29, 21);
INSERT INTO fttn VALUES (25, 'D948', 'normal', 'voucher', 2847, 371, '2021-08-10', 11, 16);
INSERT INTO fttn VALUES (26, 'D896', 'high', 'card', 46, 464, '2018-02-14', 1, 9);
INSERT INTO fttn VALUES (27, 'D372', 'low', 'cheque', 2508, 82, '2022-04-13', 12, 21);
INSERT INTO fttn VALUES (28, 'D488', 'low', 'transfer', 115, 475, '2011-10-25', 24, 9);
INSERT INTO fttn VALUES (29, 'D632', 'critical', 'card', 2999, 57, '2014-10-14', 8, 28);
INSERT INTO fttn VALUES (30, 'D242', 'low', 'card', 2688, 270, '2023-10-12', 13, 19);
INSERT INTO fttn VALUES (31, 'D415', 'high', 'transfer', 2115, 417, '2015-10-16', 25, 19);
INSERT INTO fttn VALUES (32, 'D526', 'low', 'cash', 225, 379, '2013-09-27', 12, 16);
INSERT INTO fttn VALUES (33, 'D826', 'normal', 'voucher', 2793, 75, '2013-10-28', 23, 5);
INSERT INTO fttn VALUES (34, 'D317', 'low', 'cheque', 203, 85, '2019-11-13', 24, 18);
INSERT INTO fttn VALUES (35, 'D875', 'high', 'transfer', 39, 85, '2023-06-13', 24, 19);
INSERT INTO fttn VALUES (36, 'D541', 'critical', 'transfer', 1333, 167, '2011-01-09', 32, 19);
INSERT INTO fttn VALUES (37, 'D117', 'low', 'transfer', 1623, 283, '2012-09-16', 17, 16);
INSERT INTO fttn VALUES (38, 'D593', 'normal', 'cheque', 2557, 70, '2015-08-18', 29, 19);
INSERT INTO fttn VALUES (39, 'D785', 'normal', 'cash', 200, 28, '2024-10-17', 2, 24);
INSERT INTO fttn VALUES (40, 'D610', 'normal', 'transfer', 2489, 183, '2010-10-28', 19, 2);
INSERT INTO fttn VALUES (41, 'D644', 'low', 'voucher', 2774, 170, '2014-04-02', 8, 21);
INSERT INTO fttn VALUES (42, 'D447', 'low', 'transfer', 1366, 174, '2017-06-11', 16, 16);
INSERT INTO fttn VALUES (43, 'D780', 'low', 'transfer', 1585, 43, '2022-06-17', 12, 18);
INSERT INTO fttn VALUES (44, 'D267', 'critical', 'transfer', 54, 402, '2011-10-12', 12, 9);
INSERT INTO fttn VALUES (45, 'D104', 'low', 'voucher', 2079, 280, '2021-10-23', 31, 25);
INSERT INTO fttn VALUES (46, 'D816', 'normal', 'transfer', 458, 366, '2022-01-19', 8, 22);
INSERT INTO fttn VALUES (47, 'D393', 'normal', 'cash', 1617, 197, '2010-08-16', 15, 27);
INSERT INTO fttn VALUES (48, 'D503', 'low', 'cheque', 713, 444, '2020-09-25', 28, 21);
INSERT INTO fttn VALUES (49, 'D348', 'high', 'transfer', 1395, 461, '2024-12-20', 2, 26);
INSERT INTO fttn VALUES (50, 'D575', 'normal', 'transfer', 480, 242, '2024-01-12', 29, 26);
INSERT INTO fttn VALUES (51, 'D315', 'critical', 'card', 2425, 98, '2011-09-23', 28, 21);
INSERT INTO fttn VALUES (52, 'D516', 'normal', 'cheque', 1759, 199, '2021-08-15', 1, 22);
INSERT INTO fttn VALUES (53, 'D248', 'normal', 'voucher', 1713, 178, '2024-09-08', 11, 23);
INSERT INTO fttn VALUES (54, 'D556', 'critical', 'transfer', 537, 345, '2022-07-27', 2, 22);
INSERT INTO fttn VALUES (55, 'D208', 'critical', 'cash', 2318, 408, '2016-03-17', 21, 23);
INSERT INTO fttn VALUES (56, 'D298', 'low', 'cash', 2932, 82, '2015-09-14', 8, 8);
INSERT INTO fttn VALUES (57, 'D431', 'critical', 'transfer', 305, 202, '2016-10-01', 21, 27);
INSERT INTO fttn VALUES (58, 'D385', 'high', 'cheque', 544, 321, '2022-01-18', 18, 21);
INSERT INTO fttn VALUES (59, 'D918', 'low', 'transfer', 395, 469, '2018-11-23', 28, 11);
INSERT INTO fttn VALUES (60, 'D730', 'low', 'transfer', 14, 170, '2016-04-15', 14, 22);
INSERT INTO fttn VALUES (61, 'D123', 'critical', 'cash', 462, 381, '2012-07-06', 17, 3);
INSERT INTO fttn VALUES (62, 'D787', 'low', 'transfer', 2809, 229, '2019-08-21', 29, 22);
INSERT INTO fttn VALUES (63, 'D141', 'low', 'cheque', 2611, 415, '2021-12-23', 17, 9);
INSERT INTO fttn VALUES (64, 'D584', 'low', 'transfer', 1612, 324, '2016-03-01', 32, 23);
INSERT INTO fttn VALUES (65, 'D313', 'low', 'cheque', 1520, 289, '2024-07-04', 8, 27);
INSERT INTO fttn VALUES (66, 'D784', 'normal', 'cash', 2102, 143, '2016-01-23', 9, 3);
INSERT INTO fttn VALUES (67, 'D507', 'critical', 'cheque', 906, 283, '2019-06-24', 10, 8);
INSERT INTO fttn VALUES (68, 'D954', 'low', 'voucher', 963, 470, '2024-04-14', 11, 21);
INSERT INTO fttn VALUES (69, 'D539', 'normal', 'cheque', 2324, 392, '2018-10-24', 19, 10);
INSERT INTO fttn VALUES (70, 'D477', 'low', 'cheque', 106, 223, '2024-02-26', 13, 16);
INSERT INTO fttn VALUES (71, 'D652', 'normal', 'cash', 2147, 76, '2020-06-01', 19, 1);
INSERT INTO fttn VALUES (72, 'D524', 'low', 'voucher', 1323, 22, '2015-05-05', 16, 1);
INSERT INTO fttn VALUES (73, 'D255', 'low', 'cheque', 1013, 31, '2019-06-03', 25, 26);
INSERT INTO fttn VALUES (74, 'D689', 'high', 'cheque', 2550, 382, '2016-07-10', 25, 9);
INSERT INTO fttn VALUES (75, 'D703', 'low', 'transfer', 1739, 323, '2017-01-24', 15, 26);
INSERT INTO fttn VALUES (76, 'D291', 'high', 'voucher', 2440, 12, '2018-09-20', 9, 27);
INSERT INTO fttn VALUES (77, 'D650', 'low', 'voucher', 768, 401, '2014-09-21', 31, 2);
INSERT INTO fttn VALUES (78, 'D845', 'normal', 'cheque', 2509, 440, '2017-11-16', 20, 3);
INSERT INTO fttn VALUES (79, 'D934', 'normal', 'card', 1940, 173, '2015-06-10', 28, 2);
INSERT INTO fttn VALUES (80, 'D673', 'low', 'transfer', 1175, 73, '2020-07-23', 11, 3);
INSERT INTO fttn VALUES (81, 'D942', 'low', 'card', 1340, 261, '2012-12-01', 28, 20);
INSERT INTO fttn VALUES (82, 'D210', 'low', 'cash', 1705, 213, '2014-03-26', 24, 21);
INSERT INTO fttn VALUES (83, 'D877', 'critical', 'transfer', 211, 110, '2010-03-05', 19, 21);
INSERT INTO fttn VALUES (84, 'D176', 'high', 'cash', 72, 478, '2018-11-10', 11, 22);
INSERT INTO fttn VALUES (85, 'D782', 'critical', 'transfer', 2724, 202, '2020-10-02', 25, 27);
INSERT INTO fttn VALUES (86, 'D969', 'high', 'transfer', 1287, 86, '2019-05-10', 8, 19);
INSERT INTO fttn VALUES (87, 'D975', 'high', 'cash', 912, 355, '2019-06-11', 9, 5);
INSERT INTO fttn VALUES (88, 'D846', 'low', 'cash', 76, 411, '2023-11-25', 14, 20);
INSERT INTO fttn VALUES (89, 'D261', 'critical', 'transfer', 2869, 463, '2010-09-15', 17, 19);
INSERT INTO fttn VALUES (90, 'D398', 'high', 'cheque', 359, 31, '2011-12-04', 31, 22);
INSERT INTO fttn VALUES (91, 'D408', 'low', 'cheque', 828, 296, '2015-04-25', 18, 1);
INSERT INTO fttn VALUES (92, 'D959', 'low', 'cash', 1781, 428, '2010-04-13', 25, 17);
INSERT INTO fttn VALUES (93, 'D546', 'normal', 'card', 676, 81, '2013-03-22', 28, 3);
INSERT INTO fttn VALUES (94, 'D883', 'normal', 'card', 925, 19, '2022-07-23', 31, 2);
INSERT INTO fttn VALUES (95, 'D600', 'normal', 'cash', 934, 433, '2021-08-03', 28, 17);
INSERT INTO fttn VALUES (96, 'D528', 'low', 'transfer', 1560, 101, '2015-08-11', 13, 25);
INSERT INTO fttn VALUES (97, 'D422', 'low', 'card', 1691, 476, '2016-11-22', 18, 1);
INSERT INTO fttn VALUES (98, 'D595', 'low', 'cash', 2858, 434, '2017-11-17', 16, 23);
INSERT INTO fttn VALUES (99, 'D623', 'low', 'cheque', 2501, 222, '2020-08-04', 8, 2);
INSERT INTO fttn VALUES (100, 'D319', 'critical', 'transfer', 2798, 120, '2017-07-17', 21, 18);
INSERT INTO fttn VALUES (101, 'D779', 'normal', 'transfer', 942, 17, '2013-12-01', 13, 28);
INSERT INTO fttn VALUES (102, 'D612', 'high', 'voucher', 667, 349, '2014-09-13', 25, 8);
INSERT INTO fttn VALUES (103, 'D872', 'normal', 'cash', 1335, 400, '2013-09-28', 10, 3);
INSERT INTO fttn VALUES (104, 'D237', 'low', 'cheque', 449, 258, '2016-11-21', 11, 23);
INSERT INTO fttn VALUES (105, 'D548', 'low', 'cash', 1222, 455, '2023-03-25', 19, 27);
INSERT INTO fttn VALUES (106, 'D521', 'critical', 'voucher', 2606, 196, '2018-05-05', 29, 8);
INSERT INTO fttn VALUES (107, 'D707', 'low', 'transfer', 1742, 118, '2023-08-12', 19, 22);
INSERT INTO fttn VALUES (108, 'D572', 'normal', 'transfer', 1998, 23, '2022-04-10', 1, 22);
INSERT INTO fttn VALUES (109, 'D929', 'normal', 'transfer', 551, 355, '2014-05-27', 19, 23);
INSERT INTO fttn VALUES (110, 'D719', 'low', 'cheque', 556, 234, '2024-01-27', 29, 21);
INSERT INTO fttn VALUES (111, 'D865', 'low', 'cheque', 2305, 202, '2015-03-07', 28, 9);
INSERT INTO fttn VALUES (112, 'D873', 'low', 'transfer', 1702, 356, '2013-08-06', 32, 22);
INSERT INTO fttn VALUES (113, 'D728', 'normal', 'transfer', 1292, 385, '2010-09-28', 16, 21);
INSERT INTO fttn VALUES (114, 'D469', 'high', 'cheque', 2871, 20, '2017-06-01', 16, 2);
INSERT INTO fttn VALUES (115, 'D172', 'normal', 'cash', 1093, 160, '2012-01-26', 16, 26);
INSERT INTO fttn VALUES (116, 'D229', 'normal', 'cheque', 2510, 282, '2011-08-06', 28, 26);
INSERT INTO fttn VALUES (117, 'D287', 'low', 'transfer', 1615, 98, '2024-02-18', 18, 8);
INSERT INTO fttn VALUES (118, 'D586', 'normal', 'cheque', 1542, 152, '2011-01-03', 13, 8);
INSERT INTO fttn VALUES (119, 'D404', 'low', 'transfer', 1511, 27, '2018-02-28', 22, 3);
INSERT INTO fttn VALUES (120, 'D338', 'low', 'cheque', 583, 173, '2023-05-11', 28, 23);
