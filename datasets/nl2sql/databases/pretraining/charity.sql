CREATE TABLE donor_list (
  nr INTEGER PRIMARY KEY,
  don_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  hgt_cm INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO donor_list VALUES (1, 'Frank Grant', 'absent', 'Turkey', 167, 822, '2023-03-05');
INSERT INTO donor_list VALUES (2, 'Quinn Tanaka', 'retired', 'Chile', 170, 44, '1995-01-11');
INSERT INTO donor_list VALUES (3, 'Rosa Meyer', 'temporary', 'Chile', 197, 1934, '2017-11-07');
INSERT INTO donor_list VALUES (4, 'Jack Park', 'temporary', 'Chile', 189, 1925, '1995-10-20');
INSERT INTO donor_list VALUES (5, 'Bella Quist', 'absent', 'Germany', 157, 1002, '1994-01-03');
INSERT INTO donor_list VALUES (6, 'Colin Price', 'active', 'Turkey', 153, 1171, '2023-10-05');
INSERT INTO donor_list VALUES (7, 'Bella Torres', 'active', 'Poland', 176, 2221, '1989-11-07');
INSERT INTO donor_list VALUES (8, 'David Nolan', 'absent', 'Poland', 194, 986, '2022-05-11');
INSERT INTO donor_list VALUES (9, 'Bella Irwin', 'suspended', 'Turkey', 181, 1514, '1986-06-03');
INSERT INTO donor_list VALUES (10, 'Victor Smith', 'active', 'Chile', 189, 1271, '2013-05-17');
INSERT INTO donor_list VALUES (11, 'Xavier Grant', 'suspended', 'Turkey', 163, 2083, '2020-09-27');
INSERT INTO donor_list VALUES (12, 'Clara Quist', 'retired', 'Germany', 169, 2305, '1994-07-10');
INSERT INTO donor_list VALUES (13, 'Zoe Meyer', 'absent', 'Chile', 183, 1133, '2011-05-09');
INSERT INTO donor_list VALUES (14, 'Ivan Young', 'retired', 'Poland', 198, 2120, '2014-12-27');
INSERT INTO donor_list VALUES (15, 'Oscar Torres', 'temporary', 'Poland', 161, 386, '1995-12-03');
INSERT INTO donor_list VALUES (16, 'Bella Baker', 'active', 'Poland', 197, 1584, '2014-03-04');
INSERT INTO donor_list VALUES (17, 'Rosa Adams', 'absent', 'Turkey', 174, 489, '2012-12-28');
INSERT INTO donor_list VALUES (18, 'Olivia Owens', 'retired', 'Turkey', 152, 2256, '2005-06-09');
INSERT INTO donor_list VALUES (19, 'Liam Jones', 'suspended', 'Finland', 184, 245, '1987-09-06');
INSERT INTO donor_list VALUES (20, 'Paula Cohen', 'absent', 'Chile', 158, 391, '2018-04-12');
INSERT INTO donor_list VALUES (21, 'Kate Martin', 'suspended', 'Germany', 176, 1022, '1997-05-04');
INSERT INTO donor_list VALUES (22, 'Frank Smith', 'active', 'Poland', 172, 275, '1999-11-20');
INSERT INTO donor_list VALUES (23, 'Tara Green', 'retired', 'Germany', 158, 556, '2016-11-28');
INSERT INTO donor_list VALUES (24, 'Tara Clark', 'temporary', 'Germany', 179, 489, '1987-07-11');
INSERT INTO donor_list VALUES (25, 'Bella Lopez', 'retired', 'Germany', 198, 1947, '1994-11-15');
INSERT INTO donor_list VALUES (26, 'Ana Clark', 'permanent', 'Chile', 167, 2338, '2019-11-14');
INSERT INTO donor_list VALUES (27, 'Simon Jones', 'active', 'Turkey', 170, 2422, '1998-04-25');
INSERT INTO donor_list VALUES (28, 'Gina Ford', 'active', 'Chile', 158, 886, '2021-05-22');
INSERT INTO donor_list VALUES (29, 'Bella Martin', 'absent', 'Poland', 151, 2467, '1994-06-20');
INSERT INTO donor_list VALUES (30, 'Hanna Green', 'temporary', 'Germany', 153, 852, '2015-09-10');
INSERT INTO donor_list VALUES (31, 'Xavier Quist', 'retired', 'Germany', 179, 884, '1989-06-21');
INSERT INTO donor_list VALUES (32, 'Oscar Hughes', 'absent', 'Germany', 186, 701, '2005-06-28');
INSERT INTO donor_list VALUES (33, 'Noah Baker', 'temporary', 'Turkey', 189, 2358, '1987-01-21');
INSERT INTO donor_list VALUES (34, 'Maria Young', 'suspended', 'Germany', 151, 2027, '1989-12-28');
INSERT INTO donor_list VALUES (35, 'Quinn Vega', 'temporary', 'Poland', 181, 638, '1988-08-06');
CREATE TABLE project_list (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  quality TEXT NOT NULL,
  origin TEXT NOT NULL,
  price INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO project_list VALUES (1, 'Secret Maple', 'perfect', 'SWE', 639, 82, '2013-08-20');
INSERT INTO project_list VALUES (2, 'Lucky Orchid', 'worn', 'POL', 717, 485, '2008-06-18');
INSERT INTO project_list VALUES (3, 'Mighty Orchid', 'damaged', 'CR', 33, 114, '2003-11-13');
INSERT INTO project_list VALUES (4, 'Iron Willow', 'perfect', 'EGY', 441, 368, '2016-10-28');
INSERT INTO project_list VALUES (5, 'Bright Ember', 'perfect', 'CR', 765, 94, '2014-12-13');
INSERT INTO project_list VALUES (6, 'Iron Orchid', 'restored', 'SWE', 944, 165, '2004-02-01');
INSERT INTO project_list VALUES (7, 'Lucky Lantern', 'restored', 'EGY', 863, 397, '2012-03-24');
INSERT INTO project_list VALUES (8, 'Crystal Rose', 'new', 'POL', 339, 499, '2016-06-21');
INSERT INTO project_list VALUES (9, 'Frozen Tiger', 'perfect', 'POL', 687, 570, '2011-12-20');
INSERT INTO project_list VALUES (10, 'Ancient Meadow', 'worn', 'POL', 500, 860, '2014-03-26');
INSERT INTO project_list VALUES (11, 'Happy Meadow', 'worn', 'EGY', 470, 651, '2003-10-24');
INSERT INTO project_list VALUES (12, 'Happy Beacon', 'new', 'SWE', 466, 738, '2005-06-28');
INSERT INTO project_list VALUES (13, 'Sunny Beacon', 'restored', 'CR', 133, 289, '2011-10-28');
INSERT INTO project_list VALUES (14, 'Grand Falcon', 'new', 'CR', 221, 530, '2015-01-12');
INSERT INTO project_list VALUES (15, 'Ancient Pebble', 'new', 'SWE', 396, 712, '2020-02-22');
INSERT INTO project_list VALUES (16, 'Misty Ember', 'damaged', 'POL', 958, 524, '2005-11-13');
INSERT INTO project_list VALUES (17, 'Lucky Ember', 'perfect', 'CR', 146, 763, '2024-02-16');
INSERT INTO project_list VALUES (18, 'Mighty Dragon', 'restored', 'SWE', 71, 487, '2024-10-12');
INSERT INTO project_list VALUES (19, 'Velvet Lantern', 'restored', 'SWE', 350, 72, '2013-10-23');
INSERT INTO project_list VALUES (20, 'Bright Tiger', 'damaged', 'SWE', 440, 226, '2002-05-22');
INSERT INTO project_list VALUES (21, 'Bright Summit', 'perfect', 'POL', 691, 210, '2006-02-23');
INSERT INTO project_list VALUES (22, 'Lonely Rose', 'perfect', 'POL', 436, 572, '2002-06-19');
INSERT INTO project_list VALUES (23, 'Wild Meadow', 'perfect', 'EGY', 162, 725, '2024-07-25');
INSERT INTO project_list VALUES (24, 'Happy Storm', 'restored', 'POL', 939, 356, '2004-06-01');
INSERT INTO project_list VALUES (25, 'Rapid Meadow', 'new', 'CR', 520, 331, '2019-11-11');
INSERT INTO project_list VALUES (26, 'Lucky Willow', 'damaged', 'EGY', 871, 333, '2017-11-26');
INSERT INTO project_list VALUES (27, 'Bright Dragon', 'damaged', 'SWE', 611, 243, '2002-09-22');
INSERT INTO project_list VALUES (28, 'Rapid Beacon', 'new', 'SWE', 510, 628, '2014-06-17');
INSERT INTO project_list VALUES (29, 'Happy Cedar', 'worn', 'POL', 969, 161, '2015-04-17');
INSERT INTO project_list VALUES (30, 'Misty Rose', 'restored', 'CR', 55, 273, '2021-05-02');
INSERT INTO project_list VALUES (31, 'Crystal Maple', 'new', 'EGY', 69, 205, '2001-07-18');
INSERT INTO project_list VALUES (32, 'Mighty Storm', 'damaged', 'SWE', 760, 520, '2011-05-25');
INSERT INTO project_list VALUES (33, 'Noble Raven', 'restored', 'CR', 298, 674, '2013-12-04');
INSERT INTO project_list VALUES (34, 'Crystal Comet', 'new', 'POL', 603, 199, '2006-07-27');
INSERT INTO project_list VALUES (35, 'Noble Falcon', 'damaged', 'EGY', 208, 500, '2008-12-09');
CREATE TABLE donation (
  id INTEGER PRIMARY KEY,
  donation_code TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  prio TEXT NOT NULL,
  outlay INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  dnr_ref INTEGER NOT NULL,
  pro_ref INTEGER NOT NULL,
  FOREIGN KEY (dnr_ref) REFERENCES donor_list(nr),
  FOREIGN KEY (pro_ref) REFERENCES project_list(id)
);
INSERT INTO donation VALUES (1, 'R473', 'CAS', 'normal', 2690, 15, '2013-07-12', 11, 24);
INSERT INTO donation VALUES (2, 'R522', 'INV', 'high', 937, 45, '2011-11-05', 4, 24);
INSERT INTO donation VALUES (3, 'R617', 'TRA', 'critical', 2173, 52, '2019-05-02', 13, 1);
INSERT INTO donation VALUES (4, 'R847', 'CA', 'low', 1693, 43, '2024-08-10', 12, 34);
INSERT INTO donation VALUES (5, 'R622', 'VOU', 'high', 632, 52, '2022-11-17', 6, 22);
INSERT INTO donation VALUES (6, 'R758', 'CA', 'low', 2893, 54, '2022-02-03', 1, 21);
INSERT INTO donation VALUES (7, 'R291', 'TRA', 'normal', 418, 50, '2013-07-15', 1, 20);
INSERT INTO donation VALUES (8, 'R282', 'CA', 'low', 2304, 36, '2015-12-27', 11, 23);
INSERT INTO donation VALUES (9, 'R557', 'VOU', 'critical', 748, 16, '2015-06-14', 20, 30);
INSERT INTO donation VALUES (10, 'R574', 'CA', 'normal', 1763, 59, '2010-02-03', 5, 26);
INSERT INTO donation VALUES (11, 'R474', 'VOU', 'critical', 1177, 49, '2019-02-08', 35, 4);
INSERT INTO donation VALUES (12, 'R210', 'TRA', 'normal', 2373, 41, '2010-01-04', 30, 26);
INSERT INTO donation VALUES (13, 'R314', 'TRA', 'high', 267, 49, '2013-04-06', 31, 13);
INSERT INTO donation VALUES (14, 'R326', 'TRA', 'high', 1898, 41, '2014-07-03', 6, 7);
INSERT INTO donation VALUES (15, 'R384', 'CAS', 'low', 2596, 16, '2022-12-20', 22, 10);
INSERT INTO donation VALUES (16, 'R401', 'INV', 'normal', 2891, 39, '2020-09-20', 20, 35);
INSERT INTO donation VALUES (17, 'R777', 'VOU', 'critical', 2847, 50, '2018-12-11', 32, 1);
INSERT INTO donation VALUES (18, 'R921', 'TRA', 'critical', 2093, 40, '2021-02-06', 11, 12);
INSERT INTO donation VALUES (19, 'R496', 'VOU', 'critical', 76, 45, '2013-07-25', 5, 10);
INSERT INTO donation VALUES (20, 'R546', 'VOU', 'high', 2407, 4, '2020-11-23', 20, 31);
INSERT INTO donation VALUES (21, 'R246', 'VOU', 'normal', 2385, 0, '2013-07-11', 26, 7);
INSERT INTO donation VALUES (22, 'R468', 'CA', 'high', 108, 47, '2024-12-26', 35, 21);
INSERT INTO donation VALUES (23, 'R204', 'TRA', 'high', 1061, 34, '2020-11-16', 23, 34);
INSERT INTO donation VALUES (24, 'R119', 'CAS', 'critical', 96, 40, '2021-06-05', 32, 20);
INSERT INTO donation VALUES (25, 'R154', 'INV', 'normal', 2468, 51, '2016-12-25', 3, 31);
INSERT INTO donation VALUES (26, 'R937', 'INV', 'critical', 2968, 26, '2016-05-21', 35, 10);
INSERT INTO donation VALUES (27, 'R233', 'CA', 'normal', 12, 18, '2024-01-06', 3, 2);
INSERT INTO donation VALUES (28, 'R947', 'VOU', 'normal', 2052, 49, '2010-06-08', 1, 12);
INSERT INTO donation VALUES (29, 'R579', 'CH', 'normal', 1611, 9, '2024-04-23', 23, 2);
INSERT INTO donation VALUES (30, 'R244', 'TRA', 'high', 2032, 49, '2016-03-26', 20, 10);
INSERT INTO donation VALUES (31, 'R277', 'CA', 'low', 44, 30, '2017-05-20', 17, 32);
INSERT INTO donation VALUES (32, 'R273', 'CAS', 'high', 2364, 47, '2023-01-06', 12, 20);
INSERT INTO donation VALUES (33, 'R817', 'CH', 'critical', 1973, 21, '2020-01-24', 4, 1);
INSERT INTO donation VALUES (34, 'R592', 'TRA', 'high', 430, 10, '2013-02-16', 34, 10);
INSERT INTO donation VALUES (35, 'R414', 'TRA', 'critical', 1928, 58, '2018-09-20', 3, 26);
INSERT INTO donation VALUES (36, 'R163', 'TRA', 'normal', 2779, 54, '2015-04-03', 13, 19);
INSERT INTO donation VALUES (37, 'R772', 'VOU', 'critical', 1063, 0, '2015-11-10', 26, 7);
INSERT INTO donation VALUES (38, 'R656', 'VOU', 'low', 1329, 25, '2011-07-03', 6, 25);
INSERT INTO donation VALUES (39, 'R928', 'CA', 'high', 1318, 19, '2024-02-14', 35, 25);
INSERT INTO donation VALUES (40, 'R431', 'TRA', 'low', 2646, 56, '2016-08-28', 11, 9);
INSERT INTO donation VALUES (41, 'R292', 'TRA', 'low', 753, 47, '2023-05-03', 1, 20);
INSERT INTO donation VALUES (42, 'R538', 'CA', 'critical', 1883, 29, '2012-01-21', 14, 24);
INSERT INTO donation VALUES (43, 'R343', 'VOU', 'low', 994, 15, '2018-03-05', 11, 30);
INSERT INTO donation VALUES (44, 'R861', 'VOU', 'low', 2400, 36, '2012-11-17', 13, 30);
INSERT INTO donation VALUES (45, 'R107', 'CH', 'critical', 2125, 47, '2011-09-19', 16, 1);
INSERT INTO donation VALUES (46, 'R743', 'VOU', 'normal', 1325, 9, '2022-04-25', 3, 14);
INSERT INTO donation VALUES (47, 'R545', 'CH', 'normal', 1138, 52, '2024-12-20', 12, 22);
INSERT INTO donation VALUES (48, 'R868', 'CH', 'critical', 2214, 35, '2016-09-09', 19, 7);
INSERT INTO donation VALUES (49, 'R547', 'CH', 'high', 2296, 52, '2014-02-04', 30, 9);
INSERT INTO donation VALUES (50, 'R467', 'INV', 'low', 2324, 18, '2019-05-24', 11, 19);
INSERT INTO donation VALUES (51, 'R505', 'INV', 'high', 395, 53, '2012-06-01', 11, 2);
INSERT INTO donation VALUES (52, 'R475', 'CH', 'critical', 2321, 15, '2015-05-17', 1, 27);
INSERT INTO donation VALUES (53, 'R893', 'VOU', 'critical', 2663, 17, '2023-05-24', 19, 21);
INSERT INTO donation VALUES (54, 'R350', 'TRA', 'high', 999, 25, '2024-01-06', 14, 4);
INSERT INTO donation VALUES (55, 'R466', 'CAS', 'low', 2068, 33, '2016-07-01', 1, 22);
INSERT INTO donation VALUES (56, 'R653', 'CA', 'high', 1418, 24, '2016-08-06', 19, 7);
INSERT INTO donation VALUES (57, 'R410', 'CA', 'normal', 256, 7, '2023-09-24', 20, 2);
INSERT INTO donation VALUES (58, 'R603', 'TRA', 'critical', 2115, 23, '2017-02-24', 22, 10);
INSERT INTO donation VALUES (59, 'R561', 'CH', 'high', 344, 49, '2020-03-03', 23, 22);
INSERT INTO donation VALUES (60, 'R866', 'CH', 'low', 2197, 31, '2012-08-23', 26, 27);
INSERT INTO donation VALUES (61, 'R507', 'TRA', 'normal', 2515, 22, '2012-11-10', 32, 26);
INSERT INTO donation VALUES (62, 'R224', 'CA', 'high', 1206, 56, '2015-02-10', 2, 18);
INSERT INTO donation VALUES (63, 'R915', 'CA', 'normal', 280, 39, '2020-09-24', 23, 34);
INSERT INTO donation VALUES (64, 'R492', 'INV', 'critical', 1253, 10, '2011-08-04', 7, 20);
INSERT INTO donation VALUES (65, 'R346', 'CAS', 'high', 403, 40, '2022-10-06', 22, 20);
INSERT INTO donation VALUES (66, 'R357', 'CA', 'critical', 2475, 4, '2012-06-09', 11, 20);
INSERT INTO donation VALUES (67, 'R811', 'VOU', 'low', 89, 60, '2018-03-26', 30, 33);
INSERT INTO donation VALUES (68, 'R387', 'TRA', 'critical', 2308, 15, '2021-11-22', 11, 34);
INSERT INTO donation VALUES (69, 'R321', 'CH', 'low', 1318, 50, '2011-03-28', 17, 12);
INSERT INTO donation VALUES (70, 'R260', 'CA', 'critical', 539, 51, '2021-03-10', 12, 2);
INSERT INTO donation VALUES (71, 'R330', 'TRA', 'low', 328, 47, '2010-04-25', 13, 24);
INSERT INTO donation VALUES (72, 'R790', 'VOU', 'normal', 2929, 39, '2018-12-22', 25, 23);
INSERT INTO donation VALUES (73, 'R736', 'TRA', 'high', 2502, 19, '2021-02-08', 2, 27);
INSERT INTO donation VALUES (74, 'R234', 'CAS', 'high', 1845, 39, '2010-09-21', 22, 18);
INSERT INTO donation VALUES (75, 'R911', 'VOU', 'low', 1821, 4, '2015-01-02', 12, 20);
INSERT INTO donation VALUES (76, 'R701', 'CH', 'normal', 2250, 30, '2020-04-03', 4, 27);
INSERT INTO donation VALUES (77, 'R843', 'CA', 'low', 1962, 47, '2022-01-03', 7, 13);
INSERT INTO donation VALUES (78, 'R742', 'VOU', 'low', 2865, 2, '2018-07-11', 23, 7);
INSERT INTO donation VALUES (79, 'R570', 'VOU', 'normal', 2623, 13, '2016-06-07', 12, 7);
INSERT INTO donation VALUES (80, 'R631', 'CA', 'normal', 1222, 14, '2011-10-19', 3, 17);
INSERT INTO donation VALUES (81, 'R988', 'CH', 'normal', 1091, 34, '2010-02-09', 26, 9);
INSERT INTO donation VALUES (82, 'R870', 'CA', 'normal', 1517, 33, '2011-10-10', 17, 8);
INSERT INTO donation VALUES (83, 'R851', 'CAS', 'normal', 188, 53, '2022-07-15', 34, 22);
INSERT INTO donation VALUES (84, 'R789', 'CH', 'normal', 179, 10, '2023-05-15', 26, 1);
INSERT INTO donation VALUES (85, 'R528', 'TRA', 'low', 1142, 3, '2023-05-28', 19, 20);
INSERT INTO donation VALUES (86, 'R323', 'CAS', 'normal', 106, 7, '2011-06-20', 3, 21);
INSERT INTO donation VALUES (87, 'R553', 'VOU', 'low', 456, 9, '2018-08-18', 29, 19);
INSERT INTO donation VALUES (88, 'R222', 'CH', 'low', 907, 34, '2017-07-07', 11, 30);
INSERT INTO donation VALUES (89, 'R678', 'INV', 'critical', 947, 15, '2012-09-20', 32, 4);
INSERT INTO donation VALUES (90, 'R517', 'CA', 'critical', 1824, 60, '2013-02-02', 10, 5);
INSERT INTO donation VALUES (91, 'R235', 'CA', 'critical', 2663, 12, '2017-11-03', 11, 19);
INSERT INTO donation VALUES (92, 'R287', 'INV', 'normal', 2417, 39, '2012-04-05', 33, 1);
INSERT INTO donation VALUES (93, 'R407', 'VOU', 'critical', 1957, 40, '2023-08-01', 35, 33);
INSERT INTO donation VALUES (94, 'R140', 'CA', 'high', 1218, 20, '2018-02-02', 20, 10);
INSERT INTO donation VALUES (95, 'R383', 'VOU', 'normal', 2367, 39, '2022-06-02', 4, 7);
INSERT INTO donation VALUES (96, 'R738', 'CH', 'normal', 598, 37, '2010-05-28', 26, 21);
INSERT INTO donation VALUES (97, 'R397', 'TRA', 'critical', 1432, 20, '2024-10-08', 32, 33);
INSERT INTO donation VALUES (98, 'R512', 'CA', 'critical', 731, 7, '2021-08-17', 11, 28);
INSERT INTO donation VALUES (99, 'R504', 'TRA', 'low', 2827, 60, '2022-11-23', 10, 19);
INSERT INTO donation VALUES (100, 'R523', 'VOU', 'normal', 1609, 19, '2021-04-09', 23, 1);
INSERT INTO donation VALUES (101, 'R125', 'CAS', 'low', 1986, 28, '2015-07-12', 6, 24);
INSERT INTO donation VALUES (102, 'R641', 'TRA', 'normal', 520, 41, '2021-07-23', 23, 20);
INSERT INTO donation VALUES (103, 'R208', 'VOU', 'critical', 1828, 10, '2013-12-03', 31, 21);
INSERT INTO donation VALUES (104, 'R989', 'VOU', 'normal', 2376, 4, '2020-01-17', 10, 24);
INSERT INTO donation VALUES (105, 'R695', 'CA', 'critical', 347, 4, '2010-11-24', 17, 2);
INSERT INTO donation VALUES (106, 'R539', 'INV', 'high', 219, 24, '2018-04-28', 4, 31);
INSERT INTO donation VALUES (107, 'R226', 'CH', 'high', 1455, 50, '2010-02-22', 7, 24);
INSERT INTO donation VALUES (108, 'R423', 'CAS', 'high', 284, 48, '2022-02-24', 25, 29);
INSERT INTO donation VALUES (109, 'R858', 'INV', 'low', 1382, 50, '2011-12-24', 2, 1);
INSERT INTO donation VALUES (110, 'R249', 'INV', 'low', 109, 16, '2011-03-03', 3, 12);
INSERT INTO donation VALUES (111, 'R745', 'VOU', 'critical', 309, 50, '2013-05-06', 31, 9);
INSERT INTO donation VALUES (112, 'R272', 'CAS', 'critical', 2935, 27, '2011-03-07', 17, 10);
INSERT INTO donation VALUES (113, 'R347', 'VOU', 'normal', 996, 42, '2022-03-19', 23, 9);
INSERT INTO donation VALUES (114, 'R398', 'CH', 'low', 2965, 39, '2017-05-22', 6, 35);
INSERT INTO donation VALUES (115, 'R771', 'CA', 'normal', 2124, 25, '2024-06-19', 12, 9);
INSERT INTO donation VALUES (116, 'R300', 'CAS', 'low', 2027, 14, '2010-10-01', 23, 21);
INSERT INTO donation VALUES (117, 'R184', 'CA', 'critical', 1451, 14, '2014-02-07', 19, 33);
INSERT INTO donation VALUES (118, 'R412', 'CA', 'high', 1634, 6, '2022-09-01', 12, 27);
INSERT INTO donation VALUES (119, 'R822', 'TRA', 'low', 1572, 14, '2010-06-23', 16, 23);
INSERT INTO donation VALUES (120, 'R816', 'CA', 'critical', 1284, 3, '2017-04-07', 33, 32);
