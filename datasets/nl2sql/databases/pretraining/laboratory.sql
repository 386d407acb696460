CREATE TABLE chemists (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grp TEXT NOT NULL,
  nationality TEXT NOT NULL,
  age INTEGER NOT NULL,
  height INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO chemists VALUES (1, 'Adam Irwin', 'finance', 'Croatia', 54, 175, '1986-05-28');
INSERT INTO chemists VALUES (2, 'Ana Vega', 'training', 'Chile', 70, 204, '1989-10-26');
INSERT INTO chemists VALUES (3, 'Kate Lopez', 'training', 'Croatia', 32, 157, '2014-06-12');
INSERT INTO chemists VALUES (4, 'Frank Vega', 'sales', 'Mexico', 26, 163, '2017-07-19');
INSERT INTO chemists VALUES (5, 'Henry Green', 'security', 'Croatia', 48, 151, '2002-08-04');
INSERT INTO chemists VALUES (6, 'Maria Irwin', 'training', 'Peru', 49, 179, '2011-02-09');
INSERT INTO chemists VALUES (7, 'Tara Silva', 'logistics', 'Peru', 38, 204, '2005-09-07');
INSERT INTO chemists VALUES (8, 'Ana Silva', 'logistics', 'Turkey', 76, 189, '1998-04-26');
INSERT INTO chemists VALUES (9, 'Colin Brown', 'logistics', 'Chile', 74, 195, '2005-01-06');
INSERT INTO chemists VALUES (10, 'Iris Lopez', 'finance', 'Peru', 64, 158, '2000-11-20');
INSERT INTO chemists VALUES (11, 'Colin Park', 'finance', 'Turkey', 21, 187, '2018-05-02');
INSERT INTO chemists VALUES (12, 'Maria Reed', 'sales', 'Croatia', 57, 200, '1989-07-12');
INSERT INTO chemists VALUES (13, 'Bella Brown', 'finance', 'Mexico', 77, 202, '2014-03-22');
INSERT INTO chemists VALUES (14, 'Nina Irwin', 'security', 'Croatia', 70, 172, '2003-10-10');
INSERT INTO chemists VALUES (15, 'Paula Klein', 'security', 'Turkey', 41, 168, '1997-06-09');
INSERT INTO chemists VALUES (16, 'Jack Clark', 'logistics', 'Croatia', 45, 182, '2018-09-23');
INSERT INTO chemists VALUES (17, 'Paula Hughes', 'logistics', 'Chile', 38, 159, '1992-02-18');
INSERT INTO chemists VALUES (18, 'Elena Sato', 'sales', 'Peru', 36, 178, '2006-08-28');
INSERT INTO chemists VALUES (19, 'Noah Lopez', 'finance', 'Peru', 48, 170, '2019-03-02');
INSERT INTO chemists VALUES (20, 'Quinn Silva', 'sales', 'Turkey', 26, 201, '2015-03-24');
INSERT INTO chemists VALUES (21, 'Tara Hart', 'finance', 'Croatia', 39, 164, '2014-05-02');
INSERT INTO chemists VALUES (22, 'Iris Silva', 'logistics', 'Croatia', 63, 204, '2022-01-26');
INSERT INTO chemists VALUES (23, 'Hanna Weber', 'security', 'Mexico', 72, 205, '1989-08-23');
INSERT INTO chemists VALUES (24, 'Eric Clark', 'training', 'Mexico', 33, 159, '1991-03-13');
INSERT INTO chemists VALUES (25, 'Frank Kaya', 'security', 'Peru', 31, 192, '2001-09-01');
INSERT INTO chemists VALUES (26, 'Frank Nash', 'finance', 'Croatia', 53, 177, '2022-07-26');
INSERT INTO chemists VALUES (27, 'Rosa Clark', 'finance', 'Mexico', 45, 179, '2011-08-01');
INSERT INTO chemists VALUES (28, 'Gina Martin', 'sales', 'Turkey', 47, 162, '2010-12-28');
INSERT INTO chemists VALUES (29, 'Adam Reed', 'finance', 'Turkey', 60, 199, '1994-05-23');
CREATE TABLE tbl_sample (
  sample_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  maker TEXT NOT NULL,
  material TEXT NOT NULL,
  in_stock INTEGER NOT NULL,
  price INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO tbl_sample VALUES (1, 'Wild Cedar', 'MA', 'oak', 264, 941, '2020-03-16');
INSERT INTO tbl_sample VALUES (2, 'Wild Harvest', 'HEX', 'oak', 250, 8, '2014-05-08');
INSERT INTO tbl_sample VALUES (3, 'Lucky Lotus', 'ZE', 'marble', 378, 111, '2000-01-17');
INSERT INTO tbl_sample VALUES (4, 'Proud Orchid', 'HEX', 'leather', 41, 267, '2002-11-04');
INSERT INTO tbl_sample VALUES (5, 'Lonely Tiger', 'LU', 'brass', 283, 456, '2013-06-25');
INSERT INTO tbl_sample VALUES (6, 'Proud Summit', 'VEL', 'marble', 157, 852, '2021-04-04');
INSERT INTO tbl_sample VALUES (7, 'Lonely Summit', 'ZE', 'copper', 178, 326, '2001-10-23');
INSERT INTO tbl_sample VALUES (8, 'Wild Tiger', 'VEL', 'copper', 373, 547, '2022-03-12');
INSERT INTO tbl_sample VALUES (9, 'Lucky Meadow', 'ZE', 'copper', 62, 968, '2019-11-28');
INSERT INTO tbl_sample VALUES (10, 'Grand Beacon', 'PI', 'leather', 171, 598, '2001-02-13');
INSERT INTO tbl_sample VALUES (11, 'Mighty Pebble', 'MA', 'copper', 98, 644, '2023-01-02');
INSERT INTO tbl_sample VALUES (12, 'Lucky Cedar', 'VEL', 'leather', 336, 396, '2004-05-02');
INSERT INTO tbl_sample VALUES (13, 'Misty Storm', 'LU', 'leather', 361, 799, '2022-04-16');
INSERT INTO tbl_sample VALUES (14, 'Wild Summit', 'ZE', 'copper', 141, 286, '2013-10-19');
INSERT INTO tbl_sample VALUES (15, 'Rapid Beacon', 'LU', 'leather', 382, 26, '2006-09-04');
INSERT INTO tbl_sample VALUES (16, 'Lonely Lantern', 'HEX', 'marble', 160, 939, '2008-10-26');
INSERT INTO tbl_sample VALUES (17, 'Mighty Orchid', 'ZE', 'copper', 76, 212, '2018-01-06');
INSERT INTO tbl_sample VALUES (18, 'Frozen Comet', 'VEL', 'oak', 297, 90, '2002-02-13');
INSERT INTO tbl_sample VALUES (19, 'Sunny Ember', 'HEX', 'copper', 327, 794, '2015-03-01');
INSERT INTO tbl_sample VALUES (20, 'Ancient Lotus', 'LU', 'copper', 318, 827, '2005-11-14');
INSERT INTO tbl_sample VALUES (21, 'Frozen Summit', 'MA', 'copper', 166, 277, '2007-09-23');
INSERT INTO tbl_sample VALUES (22, 'Mighty Comet', 'HEX', 'copper', 110, 452, '2004-08-22');
INSERT INTO tbl_sample VALUES (23, 'Crystal Lotus', 'ZE', 'leather', 78, 502, '2000-07-14');
INSERT INTO tbl_sample VALUES (24, 'Proud Lantern', 'LU', 'leather', 344, 782, '2009-01-19');
INSERT INTO tbl_sample VALUES (25, 'Wild Meadow', 'LU', 'leather', 373, 764, '1999-07-26');
CREATE TABLE tbl_test (
  tst_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  season TEXT NOT NULL,
  expense INTEGER NOT NULL,
  visitors INTEGER NOT NULL,
  entered TEXT NOT NULL,
  chemist_key INTEGER NOT NULL,
  sample_key INTEGER NOT NULL,
  FOREIGN KEY (chemist_key) REFERENCES chemists(nr),
  FOREIGN KEY (sample_key) REFERENCES tbl_sample(sample_id)
);
INSERT INTO tbl_test VALUES (1, 'N500', 'voucher', 'winter', 1134, 154, '2010-10-16', 19, 11);
INSERT INTO tbl_test VALUES (2, 'N504', 'voucher', 'spring', 2627, 413, '2012-06-09', 16, 25);
INSERT INTO tbl_test VALUES (3, 'N188', 'cheque', 'spring', 1462, 642, '2024-11-01', 5, 20);
INSERT INTO tbl_test VALUES (4, 'N511', 'invoice', 'summer', 278, 660, '2016-12-03', 27, 11);
INSERT INTO tbl_test VALUES (5, 'N763', 'voucher', 'autumn', 1783, 179, '2014-10-04', 15, 3);
INSERT INTO tbl_test VALUES (6, 'N932', 'voucher', 'summer', 827, 776, '2018-02-12', 27, 17);
INSERT INTO tbl_test VALUES (7, 'N216', 'voucher', 'summer', 695, 162, '2014-05-19', 6, 6);
INSERT INTO tbl_test VALUES (8, 'N395', 'invoice', 'spring', 2248, 406, '2024-07-09', 15, 19);
INSERT INTO tbl_test VALUES (9, 'N186', 'invoice', 'spring', 812, 89, '2016-10-15', 27, 24);
INSERT INTO tbl_test VALUES (10, 'N340', 'transfer', 'spring', 714, 682, '2021-03-03', 23, 12);
INSERT INTO tbl_test VALUES (11, 'N863', 'invoice', 'spring', 709, 867, '2018-11-19', 23, 12);
INSERT INTO tbl_test VALUES (12, 'N873', 'cash', 'summer', 233, 156, '2010-01-25', 3, 23);
INSERT INTO tbl_test VALUES (13, 'N341', 'voucher', 'spring', 2935, 669, '2014-12-27', 7, 7);
INSERT INTO tbl_test VALUES (14, 'N368', 'voucher', 'winter', 1537, 654, '2020-02-12', 27, 3);
INSERT INTO tbl_test VALUES (15, 'N667', 'cash', 'spring', 405, 805, '2019-12-17', 14, 22);
INSERT INTO tbl_test VALUES (16, 'N498', 'transfer', 'autumn', 2933, 212, '2014-02-05', 7, 1);
INSERT INTO tbl_test VALUES (17, 'N370', 'voucher', 'spring', 1050, 733, '2022-03-28', 6, 5);
INSERT INTO tbl_test VALUES (18, 'N382', 'transfer', 'spring', 2932, 122, '2015-03-09', 25, 19);
INSERT INTO tbl_test VALUES (19, 'N788', 'invoice', 'autumn', 1436, 252, '2022-04-14', 8, 7);
INSERT INTO tbl_test VALUES (20, 'N461', 'voucher', 'autumn', 2271, 209, '2015-08-27', 10, 18);
INSERT INTO tbl_test VALUES (21, 'N806', 'invoice', 'spring', 2068, 923, '2024-11-14', 8, 7);
INSERT INTO tbl_test VALUES (22, 'N182', 'cash', 'winter', 399, 859, '2024-05-12', 7, 7);
INSERT INTO tbl_test VALUES (23, 'N697', 'transfer', 'summer', 44, 298, '2012-04-28', 6, 23);
INSERT INTO tbl_test VALUES (24, 'N218', 'invoice', 'winter', 2749, 894, '2016-07-16', 16, 12);
INSERT INTO tbl_test VALUES (25, 'N621', 'transfer', 'winter', 2719, 434, '2016-07-07', 5, 4);
INSERT INTO tbl_test VALUES (26, 'N523', 'cash', 'spring', 2507, 360, '2021-01-20', 23, 1);
INSERT INTO tbl_test VALUES (27, 'N330', 'transfer', 'summer', 1836, 509, '2024-08-11', 10, 18);
INSERT INTO tbl_test VALUES (28, 'N112', 'voucher', 'spring', 1442, 596, '2021-01-12', 3, 21);
INSERT INTO tbl_test VALUES (29, 'N984', 'invoice', 'winter', 2590, 585, '2012-01-26', 23, 14);
INSERT INTO tbl_test VALUES (30, 'N926', 'voucher', 'winter', 1885, 432, '2023-02-18', 10, 10);
INSERT INTO tbl_test VALUES (31, 'N717', 'cash', 'summer', 208, 578, '2018-03-09', 10, 2);
INSERT INTO tbl_test VALUES (32, 'N225', 'invoice', 'spring', 495, 860, '2017-11-01', 15, 12);
INSERT INTO tbl_test VALUES (33, 'N450', 'invoice', 'summer', 355, 827, '2024-07-05', 5, 3);
INSERT INTO tbl_test VALUES (34, 'N533', 'voucher', 'autumn', 1876, 795, '2010-08-28', 3, 14);
INSERT INTO tbl_test VALUES (35, 'N201', 'invoice', 'spring', 2737, 790, '2016-05-15', 15, 23);
INSERT INTO tbl_test VALUES (36, 'N315', 'invoice', 'spring', 2327, 151, '2022-07-19', 20, 16);
INSERT INTO tbl_test VALUES (37, 'N907', 'transfer', 'spring', 269, 20, '2017-04-28', 24, 19);
INSERT INTO tbl_test VALUES (38, 'N402', 'transfer', 'autumn', 2416, 701, '2020-04-22', 7, 7);
INSERT INTO tbl_test VALUES (39, 'N705', 'voucher', 'spring', 1144, 106, '2014-03-27', 27, 1);
INSERT INTO tbl_test VALUES (40, 'N566', 'voucher', 'spring', 1522, 858, '2021-02-08', 25, 21);
INSERT INTO tbl_test VALUES (41, 'N331', 'voucher', 'spring', 2979, 208, '2019-08-05', 4, 4);
INSERT INTO tbl_test VALUES (42, 'N505', 'voucher', 'summer', 374, 757, '2012-03-10', 23, 10);
INSERT INTO tbl_test VALUES (43, 'N635', 'transfer', 'summer', 1116, 192, '2022-04-28', 4, 18);
INSERT INTO tbl_test VALUES (44, 'N180', 'voucher', 'winter', 440, 421, '2024-07-12', 14, 4);
INSERT INTO tbl_test VALUES (45, 'N681', 'voucher', 'summer', 2282, 158, '2022-12-28', 14, 18);
INSERT INTO tbl_test VALUES (46, 'N550', 'invoice', 'spring', 688, 213, '2017-01-21', 29, 18);
INSERT INTO tbl_test VALUES (47, 'N119', 'transfer', 'spring', 1563, 438, '2024-01-24', 8, 14);
INSERT INTO tbl_test VALUES (48, 'N765', 'transfer', 'winter', 1899, 544, '2017-03-26', 23, 25);
INSERT INTO tbl_test VALUES (49, 'N515', 'transfer', 'spring', 628, 837, '2012-11-09', 3, 5);
INSERT INTO tbl_test VALUES (50, 'N536', 'card', 'autumn', 420, 26, '2011-01-21', 16, 22);
INSERT INTO tbl_test VALUES (51, 'N141', 'voucher', 'spring', 30, 475, '2024-03-14', 23, 6);
INSERT INTO tbl_test VALUES (52, 'N563', 'voucher', 'spring', 1668, 407, '2020-05-06', 16, 4);
INSERT INTO tbl_test VALUES (53, 'N738', 'transfer', 'summer', 1581, 473, '2021-01-16', 8, 18);
INSERT INTO tbl_test VALUES (54, 'N672', 'invoice', 'autumn', 2503, 660, '2011-04-21', 23, 18);
INSERT INTO tbl_test VALUES (55, 'N958', 'invoice', 'spring', 2213, 666, '2012-06-08', 10, 7);
INSERT INTO tbl_test VALUES (56, 'N190', 'transfer', 'winter', 1005, 271, '2018-11-14', 7, 13);
INSERT INTO tbl_test VALUES (57, 'N724', 'cheque', 'spring', 1602, 237, '2012-05-22', 16, 5);
INSERT INTO tbl_test VALUES (58, 'N851', 'transfer', 'spring', 477, 442, '2013-11-15', 14, 7);
INSERT INTO tbl_test VALUES (59, 'N679', 'voucher', 'winter', 2889, 211, '2015-08-11', 23, 2);
INSERT INTO tbl_test VALUES (60, 'N966', 'card', 'autumn', 1511, 34, '2021-11-16', 14, 14);
INSERT INTO tbl_test VALUES (61, 'N513', 'cash', 'autumn', 898, 257, '2020-03-17', 25, 12);
INSERT INTO tbl_test VALUES (62, 'N363', 'invoice', 'winter', 579, 422, '2019-12-06', 10, 18);
INSERT INTO tbl_test VALUES (63, 'N185', 'transfer', 'winter', 363, 327, '2023-07-01', 3, 1);
INSERT INTO tbl_test VALUES (64, 'N323', 'invoice', 'autumn', 1829, 761, '2020-01-21', 14, 7);
INSERT INTO tbl_test VALUES (65, 'N128', 'transfer', 'summer', 1574, 658, '2022-07-22', 10, 7);
INSERT INTO tbl_test VALUES (66, 'N406', 'voucher', 'spring', 1883, 769, '2017-06-04', 3, 5);
INSERT INTO tbl_test VALUES (67, 'N388', 'cash', 'spring', 1903, 280, '2017-02-21', 4, 4);
INSERT INTO tbl_test VALUES (68, 'N343', 'voucher', 'spring', 1405, 306, '2024-05-15', 14, 1);
INSERT INTO tbl_test VALUES (69, 'N906', 'transfer', 'winter', 2420, 319, '2023-04-02', 15, 19);
INSERT INTO tbl_test VALUES (70, 'N512', 'voucher', 'summer', 2181, 729, '2016-12-02', 27, 12);
INSERT INTO tbl_test VALUES (71, 'N670', 'transfer', 'summer', 2264, 444, '2011-03-10', 3, 18);
INSERT INTO tbl_test VALUES (72, 'N575', 'invoice', 'autumn', 1225, 424, '2024-04-24', 5, 4);
INSERT INTO tbl_test VALUES (73, 'N148', 'cash', 'spring', 2687, 394, '2019-12-08', 27, 14);
INSERT INTO tbl_test VALUES (74, 'N165', 'invoice', 'spring', 2946, 189, '2013-06-20', 7, 24);
INSERT INTO tbl_test VALUES (75, 'N163', 'transfer', 'spring', 2311, 9, '2011-08-05', 25, 6);
INSERT INTO tbl_test VALUES (76, 'N772', 'voucher', 'summer', 2467, 305, '2011-12-01', 29, 23);
INSERT INTO tbl_test VALUES (77, 'N746', 'cash', 'summer', 1491, 817, '2020-04-10', 25, 5);
INSERT INTO tbl_test VALUES (78, 'N739', 'transfer', 'winter', 2941, 583, '2014-10-15', 25, 7);
INSERT INTO tbl_test VALUES (79, 'N256', 'cash', 'spring', 1865, 758, '2013-03-04', 16, 19);
INSERT INTO tbl_test VALUES (80, 'N518', 'transfer', 'autumn', 2162, 243, '2011-08-26', 3, 5);
INSERT INTO tbl_test VALUES (81, 'N543', 'cash', 'autumn', 1368, 785, '2014-04-10', 3, 21);
INSERT INTO tbl_test VALUES (82, 'N816', 'voucher', 'spring', 1627, 592, '2019-08-05', 9, 11);
INSERT INTO tbl_test VALUES (83, 'N931', 'invoice', 'spring', 281, 107, '2021-12-23', 18, 5);
INSERT INTO tbl_test VALUES (84, 'N989', 'voucher', 'summer', 1025, 758, '2014-11-21', 9, 3);
INSERT INTO tbl_test VALUES (85, 'N858', 'voucher', 'autumn', 2317, 556, '2010-06-03', 15, 16);
INSERT INTO tbl_test VALUES (86, 'N551', 'voucher', 'autumn', 654, 262, '2021-02-09', 4, 6);
INSERT INTO tbl_test VALUES (87, 'N791', 'voucher', 'winter', 2169, 238, '2020-07-13', 14, 6);
INSERT INTO tbl_test VALUES (88, 'N528', 'voucher', 'autumn', 1194, 407, '2016-06-15', 10, 14);
INSERT INTO tbl_test VALUES (89, 'N144', 'invoice', 'winter', 894, 561, '2017-05-23', 4, 4);
INSERT INTO tbl_test VALUES (90, 'N651', 'voucher', 'winter', 2174, 857, '2019-08-01', 27, 1);
INSERT INTO tbl_test VALUES (91, 'N152', 'invoice', 'summer', 2315, 220, '2020-06-07', 19, 6);
INSERT INTO tbl_test VALUES (92, 'N537', 'invoice', 'spring', 964, 293, '2017-09-25', 20, 14);
INSERT INTO tbl_test VALUES (93, 'N995', 'invoice', 'winter', 2762, 425, '2020-07-12', 15, 12);
INSERT INTO tbl_test VALUES (94, 'N289', 'cash', 'summer', 1491, 142, '2012-12-16', 14, 9);
INSERT INTO tbl_test VALUES (95, 'N719', 'cash', 'summer', 856, 567, '2020-12-09', 27, 11);
INSERT INTO tbl_test VALUES (96, 'N139', 'cash', 'winter', 2791, 488, '2016-03-13', 14, 19);
INSERT INTO tbl_test VALUES (97, 'N641', 'cash', 'spring', 1041, 542, '2010-06-11', 4, 11);
INSERT INTO tbl_test VALUES (98, 'N380', 'cash', 'spring', 1748, 245, '2024-05-27', 18, 10);
INSERT INTO tbl_test VALUES (99, 'N710', 'invoice', 'autumn', 2133, 613, '2012-10-14', 22, 5);
INSERT INTO tbl_test VALUES (100, 'N756', 'cash', 'spring', 2282, 200, '2014-07-06', 22, 6);
INSERT INTO tbl_test VALUES (101, 'N272', 'voucher', 'autumn', 1003, 867, '2024-08-21', 6, 4);
INSERT INTO tbl_test VALUES (102, 'N189', 'cash', 'summer', 1351, 594, '2014-12-23', 9, 2);
INSERT INTO tbl_test VALUES (103, 'N474', 'transfer', 'winter', 1177, 408, '2015-07-02', 3, 4);
INSERT INTO tbl_test VALUES (104, 'N241', 'invoice', 'spring', 2046, 880, '2022-01-11', 10, 4);
INSERT INTO tbl_test VALUES (105, 'N988', 'invoice', 'spring', 981, 897, '2013-11-26', 25, 1);
INSERT INTO tbl_test VALUES (106, 'N426', 'voucher', 'spring', 1570, 563, '2020-06-27', 16, 20);
INSERT INTO tbl_test VALUES (107, 'N675', 'invoice', 'autumn', 424, 804, '2013-11-03', 27, 13);
INSERT INTO tbl_test VALUES (108, 'N480', 'transfer', 'summer', 1951, 874, '2020-01-16', 22, 11);
INSERT INTO tbl_test VALUES (109, 'N814', 'transfer', 'spring', 1066, 151, '2023-05-08', 3, 19);
INSERT INTO tbl_test VALUES (110, 'N191', 'voucher', 'spring', 859, 337, '2014-04-09', 9, 7);
INSERT INTO tbl_test VALUES (111, 'N162', 'cheque', 'autumn', 77, 317, '2023-11-06', 15, 14);
INSERT INTO tbl_test VALUES (112, 'N920', 'transfer', 'spring', 2685, 561, '2021-11-05', 10, 12);
INSERT INTO tbl_test VALUES (113, 'N531', 'voucher', 'spring', 1304, 314, '2011-09-10', 3, 1);
INSERT INTO tbl_test VALUES (114, 'N344', 'voucher', 'spring', 2350, 88, '2021-05-12', 7, 19);
INSERT INTO tbl_test VALUES (115, 'N643', 'voucher', 'spring', 849, 867, '2014-02-05', 12, 20);
INSERT INTO tbl_test VALUES (116, 'N258', 'cash', 'summer', 2760, 446, '2019-08-14', 3, 22);
INSERT INTO tbl_test VALUES (117, 'N545', 'invoice', 'winter', 1743, 550, '2015-08-14', 16, 6);
INSERT INTO tbl_test VALUES (118, 'N482', 'invoice', 'summer', 1639, 273, '2018-03-11', 27, 1);
INSERT INTO tbl_test VALUES (119, 'N376', 'invoice', 'spring', 1396, 811, '2012-05-14', 12, 1);
INSERT INTO tbl_test VALUES (120, 'N742', 'cash', 'spring', 2748, 247, '2017-10-13', 4, 18);
