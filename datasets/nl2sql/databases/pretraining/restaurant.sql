CREATE TABLE wtr (
  waiter_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  stat TEXT NOT NULL,
  town TEXT NOT NULL,
  salary INTEGER NOT NULL,
  pts INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO wtr VALUES (1, 'Victor Nolan', 'temporary', 'Zagreb', 1561, 520, '1990-01-16');
INSERT INTO wtr VALUES (2, 'Noah Nolan', 'permanent', 'Austin', 5139, 450, '2021-04-26');
INSERT INTO wtr VALUES (3, 'Noah Hughes', 'suspended', 'Austin', 4431, 853, '1987-11-25');
INSERT INTO wtr VALUES (4, 'Olivia Larsen', 'temporary', 'Austin', 8354, 302, '2002-05-12');
INSERT INTO wtr VALUES (5, 'Fiona Irwin', 'suspended', 'Austin', 9266, 474, '2007-11-02');
INSERT INTO wtr VALUES (6, 'Xavier Adams', 'suspended', 'Zagreb', 2753, 526, '1985-01-07');
INSERT INTO wtr VALUES (7, 'Clara Nolan', 'temporary', 'Ghent', 4412, 860, '1997-10-22');
INSERT INTO wtr VALUES (8, 'Nina Baker', 'permanent', 'Austin', 4796, 180, '2012-01-05');
INSERT INTO wtr VALUES (9, 'Simon Owens', 'suspended', 'Austin', 1515, 220, '1989-08-07');
INSERT INTO wtr VALUES (10, 'George Silva', 'absent', 'Ghent', 2411, 159, '1988-10-26');
INSERT INTO wtr VALUES (11, 'Gina Ellis', 'temporary', 'Zagreb', 1606, 359, '1998-09-22');
INSERT INTO wtr VALUES (12, 'Eric Reed', 'temporary', 'Zagreb', 8612, 912, '2010-02-14');
INSERT INTO wtr VALUES (13, 'Kate Cohen', 'retired', 'Austin', 9527, 157, '1994-07-03');
INSERT INTO wtr VALUES (14, 'Kevin Hughes', 'suspended', 'Austin', 7112, 280, '2000-09-18');
INSERT INTO wtr VALUES (15, 'Bella Lopez', 'retired', 'Austin', 2955, 751, '2020-06-24');
INSERT INTO wtr VALUES (16, 'Zoe Hart', 'suspended', 'Zagreb', 7409, 470, '2022-04-09');
INSERT INTO wtr VALUES (17, 'Maria Hart', 'absent', 'Zagreb', 9121, 185, '2008-11-09');
INSERT INTO wtr VALUES (18, 'Quinn Meyer', 'suspended', 'Zagreb', 4670, 420, '1995-05-08');
INSERT INTO wtr VALUES (19, 'Bella Sato', 'permanent', 'Austin', 2456, 907, '2005-01-23');
INSERT INTO wtr VALUES (20, 'Elena Adams', 'suspended', 'Zagreb', 3850, 64, '2005-01-27');
INSERT INTO wtr VALUES (21, 'Clara Ellis', 'temporary', 'Austin', 3747, 966, '1990-08-06');
INSERT INTO wtr VALUES (22, 'Paula Ellis', 'retired', 'Austin', 9217, 611, '1995-06-02');
INSERT INTO wtr VALUES (23, 'Oscar Sato', 'temporary', 'Austin', 5311, 291, '2016-11-11');
INSERT INTO wtr VALUES (24, 'Ana Baker', 'retired', 'Zagreb', 7203, 609, '1987-08-07');
INSERT INTO wtr VALUES (25, 'Quinn Reed', 'suspended', 'Ghent', 1380, 648, '2013-03-11');
INSERT INTO wtr VALUES (26, 'Victor Fischer', 'temporary', 'Zagreb', 8237, 814, '2015-01-10');
INSERT INTO wtr VALUES (27, 'Fiona Lopez', 'permanent', 'Zagreb', 3472, 692, '1988-12-19');
INSERT INTO wtr VALUES (28, 'Victor Baker', 'suspended', 'Austin', 1757, 771, '2004-05-05');
INSERT INTO wtr VALUES (29, 'Rosa Green', 'permanent', 'Zagreb', 3887, 747, '2002-11-06');
INSERT INTO wtr VALUES (30, 'Marco Smith', 'retired', 'Austin', 1330, 395, '1997-10-28');
INSERT INTO wtr VALUES (31, 'Tara Ellis', 'retired', 'Zagreb', 2032, 10, '2005-09-07');
INSERT INTO wtr VALUES (32, 'Quinn Kaya', 'permanent', 'Ghent', 7188, 428, '2010-06-06');
INSERT INTO wtr VALUES (33, 'David Rivera', 'absent', 'Zagreb', 4464, 321, '1999-12-24');
CREATE TABLE dsh_tab (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  hue TEXT NOT NULL,
  condition TEXT NOT NULL,
  weight INTEGER NOT NULL,
  len INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO dsh_tab VALUES (1, 'Lucky Orchid', 'blue', 'damaged', 673, 600, '1972-05-17');
INSERT INTO dsh_tab VALUES (2, 'Ancient Anchor', 'pink', 'restored', 663, 364, '1986-05-08');
INSERT INTO dsh_tab VALUES (3, 'Sweet Anchor', 'pink', 'used', 143, 313, '1980-03-17');
INSERT INTO dsh_tab VALUES (4, 'Proud Orchid', 'pink', 'worn', 859, 555, '2015-11-18');
INSERT INTO dsh_tab VALUES (5, 'Happy Maple', 'orange', 'restored', 734, 120, '1961-10-03');
INSERT INTO dsh_tab VALUES (6, 'Ancient Falcon', 'brown', 'restored', 568, 294, '2023-02-21');
INSERT INTO dsh_tab VALUES (7, 'Frozen Maple', 'brown', 'restored', 581, 419, '1998-05-14');
INSERT INTO dsh_tab VALUES (8, 'Ancient Beacon', 'blue', 'used', 45, 635, '1978-04-25');
INSERT INTO dsh_tab VALUES (9, 'Noble Cedar', 'brown', 'damaged', 351, 346, '1988-02-21');
INSERT INTO dsh_tab VALUES (10, 'Grand Lotus', 'orange', 'worn', 1, 57, '2002-03-08');
INSERT INTO dsh_tab VALUES (11, 'Royal Tiger', 'blue', 'worn', 217, 169, '2004-11-03');
INSERT INTO dsh_tab VALUES (12, 'Mighty Raven', 'brown', 'damaged', 591, 648, '1962-08-22');
INSERT INTO dsh_tab VALUES (13, 'Misty Pebble', 'blue', 'perfect', 162, 619, '1993-03-18');
INSERT INTO dsh_tab VALUES (14, 'Rapid Orchid', 'brown', 'worn', 620, 298, '1960-02-24');
INSERT INTO dsh_tab VALUES (15, 'Proud Storm', 'brown', 'damaged', 52, 359, '2011-11-11');
INSERT INTO dsh_tab VALUES (16, 'Bright Ember', 'blue', 'perfect', 108, 51, '2016-09-14');
INSERT INTO dsh_tab VALUES (17, 'Iron Cedar', 'pink', 'perfect', 813, 382, '1981-02-26');
INSERT INTO dsh_tab VALUES (18, 'Bright Orchid', 'pink', 'perfect', 443, 603, '1961-03-13');
INSERT INTO dsh_tab VALUES (19, 'Velvet Raven', 'pink', 'perfect', 582, 257, '1974-01-11');
INSERT INTO dsh_tab VALUES (20, 'Noble Lantern', 'orange', 'restored', 85, 659, '2015-02-07');
INSERT INTO dsh_tab VALUES (21, 'Happy Tiger', 'blue', 'used', 765, 94, '2020-03-13');
INSERT INTO dsh_tab VALUES (22, 'Sweet Beacon', 'pink', 'worn', 529, 615, '2007-12-03');
INSERT INTO dsh_tab VALUES (23, 'Lonely Comet', 'brown', 'worn', 360, 63, '1994-07-22');
INSERT INTO dsh_tab VALUES (24, 'Bright Storm', 'pink', 'perfect', 76, 467, '1971-09-13');
INSERT INTO dsh_tab VALUES (25, 'Iron Maple', 'blue', 'used', 128, 266, '2015-12-07');
INSERT INTO dsh_tab VALUES (26, 'Royal Dragon', 'brown', 'damaged', 485, 265, '2004-12-18');
INSERT INTO dsh_tab VALUES (27, 'Lucky Lotus', 'blue', 'used', 683, 76, '2001-08-03');
INSERT INTO dsh_tab VALUES (28, 'Misty Maple', 'orange', 'worn', 786, 581, '2021-06-15');
INSERT INTO dsh_tab VALUES (29, 'Proud Ember', 'brown', 'used', 612, 32, '1963-05-06');
INSERT INTO dsh_tab VALUES (30, 'Royal Meadow', 'orange', 'used', 118, 340, '1974-10-20');
INSERT INTO dsh_tab VALUES (31, 'Sweet Rose', 'orange', 'damaged', 684, 506, '1975-02-28');
INSERT INTO dsh_tab VALUES (32, 'Lucky Tiger', 'blue', 'damaged', 34, 298, '1966-11-20');
INSERT INTO dsh_tab VALUES (33, 'Ancient Cedar', 'brown', 'perfect', 457, 135, '1981-06-07');
INSERT INTO dsh_tab VALUES (34, 'Royal Beacon', 'orange', 'damaged', 859, 346, '2008-11-17');
INSERT INTO dsh_tab VALUES (35, 'Proud Tiger', 'pink', 'restored', 156, 609, '2009-12-06');
INSERT INTO dsh_tab VALUES (36, 'Lonely Falcon', 'blue', 'perfect', 233, 592, '1980-06-22');
CREATE TABLE tbl_meal (
  mea_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  importance TEXT NOT NULL,
  units INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  date TEXT NOT NULL,
  fk_wait INTEGER NOT NULL,
  dsh_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_wait) REFERENCES wtr(waiter_id),
  FOREIGN KEY (dsh_ref) REFERENCES dsh_tab(nr)
);
INSERT INTO tbl_meal VALUES (1, 'H311', 'invoice', 'high', 245, 1941, '2014-03-23', 15, 25);
INSERT INTO tbl_meal VALUES (2, 'H750', 'invoice', 'normal', 261, 4025, '2010-01-14', 32, 24);
INSERT INTO tbl_meal VALUES (3, 'H998', 'transfer', 'low', 296, 131, '2010-01-09', 17, 25);
INSERT INTO tbl_meal VALUES (4, 'H282', 'invoice', 'low', 283, 2246, '2014-12-16', 14, 10);
INSERT INTO tbl_meal VALUES (5, 'H413', 'invoice', 'normal', 187, 185, '2013-09-09', 18, 16);
INSERT INTO tbl_meal VALUES (6, 'H119', 'transfer', 'high', 127, 2985, '2019-10-26', 33, 26);
INSERT INTO tbl_meal VALUES (7, 'H928', 'invoice', 'high', 36, 391, '2024-12-06', 21, 4);
INSERT INTO tbl_meal VALUES (8, 'H655', 'invoice', 'high', 106, 3591, '2016-03-26', 24, 1);
INSERT INTO tbl_meal VALUES (9, 'H831', 'transfer', 'critical', 38, 1874, '2018-12-28', 21, 28);
INSERT INTO tbl_meal VALUES (10, 'H382', 'transfer', 'high', 244, 2165, '2010-12-03', 6, 32);
INSERT INTO tbl_meal VALUES (11, 'H157', 'cheque', 'normal', 29, 3470, '2018-07-10', 19, 4);
INSERT INTO tbl_meal VALUES (12, 'H629', 'invoice', 'normal', 32, 1326, '2010-07-13', 4, 35);
INSERT INTO tbl_meal VALUES (13, 'H791', 'invoice', 'high', 129, 4070, '2021-10-28', 16, 22);
INSERT INTO tbl_meal VALUES (14, 'H302', 'invoice', 'normal', 51, 4119, '2022-04-11', 24, 20);
INSERT INTO tbl_meal VALUES (15, 'H125', 'voucher', 'critical', 80, 3705, '2022-07-18', 15, 29);
INSERT INTO tbl_meal VALUES (16, 'H204', 'transfer', 'critical', 113, 1463, '2013-06-03', 14, 30);
INSERT INTO tbl_meal VALUES (17, 'H312', 'cheque', 'high', 80, 2202, '2020-01-25', 22, 33);
INSERT INTO tbl_meal VALUES (18, 'H823', 'cheque', 'low', 208, 1974, '2023-09-06', 30, 4);
INSERT INTO tbl_meal VALUES (19, 'H375', 'invoice', 'normal', 205, 1248, '2019-04-12', 6, 35);
INSERT INTO tbl_meal VALUES (20, 'H273', 'invoice', 'low', 61, 1362, '2015-07-11', 17, 23);
INSERT INTO tbl_meal VALUES (21, 'H318', 'voucher', 'high', 99, 4375, '2022-04-27', 6, 34);
INSERT INTO tbl_meal VALUES (22, 'H525', 'invoice', 'low', 174, 4737, '2020-02-12', 6, 25);
INSERT INTO tbl_meal VALUES (23, 'H150', 'invoice', 'low', 7, 3017, '2011-10-20', 6, 19);
INSERT INTO tbl_meal VALUES (24, 'H455', 'invoice', 'normal', 207, 4877, '2023-04-10', 21, 15);
INSERT INTO tbl_meal VALUES (25, 'H857', 'voucher', 'low', 120, 3734, '2015-01-14', 17, 4);
INSERT INTO tbl_meal VALUES (26, 'H999', 'transfer', 'normal', 286, 2566, '2012-10-05', 10, 1);
INSERT INTO tbl_meal VALUES (27, 'H424', 'transfer', 'high', 52, 1880, '2024-11-13', 2, 10);
INSERT INTO tbl_meal VALUES (28, 'H781', 'voucher', 'low', 72, 2768, '2020-02-22', 33, 31);
INSERT INTO tbl_meal VALUES (29, 'H919', 'cash', 'high', 14, 2159, '2024-03-05', 24, 5);
INSERT INTO tbl_meal VALUES (30, 'H199', 'cheque', 'low', 44, 4430, '2023-01-14', 19, 12);
INSERT INTO tbl_meal VALUES (31, 'H816', 'transfer', 'normal', 88, 212, '2024-11-27', 17, 11);
INSERT INTO tbl_meal VALUES (32, 'H346', 'transfer', 'critical', 227, 3050, '2012-09-27', 3, 14);
INSERT INTO tbl_meal VALUES (33, 'H754', 'transfer', 'normal', 34, 738, '2019-12-09', 16, 29);
INSERT INTO tbl_meal VALUES (34, 'H510', 'invoice', 'low', 144, 1262, '2013-10-20', 4, 25);
INSERT INTO tbl_meal VALUES (35, 'H772', 'cheque', 'critical', 132, 4207, '2023-04-27', 14, 29);
INSERT INTO tbl_meal VALUES (36, 'H698', 'transfer', 'high', 262, 3121, '2024-10-14', 22, 25);
INSERT INTO tbl_meal VALUES (37, 'H871', 'cheque', 'critical', 267, 258, '2021-03-08', 3, 17);
INSERT INTO tbl_meal VALUES (38, 'H876', 'invoice', 'low', 278, 3018, '2021-04-20', 19, 1);
INSERT INTO tbl_meal VALUES (39, 'H300', 'cash', 'low', 53, 3895, '2011-02-06', 29, 34);
INSERT INTO tbl_meal VALUES (40, 'H905', 'cash', 'low', 50, 1517, '2021-04-16', 30, 15);
INSERT INTO tbl_meal VALUES (41, 'H144', 'transfer', 'low', 120, 4685, '2014-09-10', 19, 13);
INSERT INTO tbl_meal VALUES (42, 'H507', 'invoice', 'normal', 87, 3085, '2010-10-14', 5, 4);
INSERT INTO tbl_meal VALUES (43, 'H896', 'transfer', 'low', 226, 2088, '2022-11-06', 7, 16);
INSERT INTO tbl_meal VALUES (44, 'H294', 'invoice', 'low', 35, 1357, '2018-02-26', 3, 33);
INSERT INTO tbl_meal VALUES (45, 'H760', 'cash', 'normal', 162, 2807, '2024-06-14', 28, 34);
INSERT INTO tbl_meal VALUES (46, 'H246', 'transfer', 'low', 200, 4184, '2012-04-20', 17, 30);
INSERT INTO tbl_meal VALUES (47, 'H681', 'invoice', 'low', 125, 3916, '2021-10-20', 29, 13);
INSERT INTO tbl_meal VALUES (48, 'H938', 'transfer', 'low', 116, 943, '2010-08-08', 2, 1);
INSERT INTO tbl_meal VALUES (49, 'H759', 'transfer', 'high', 135, 3953, '2015-11-03', 14, 17);
INSERT INTO tbl_meal VALUES (50, 'H949', 'invoice', 'normal', 295, 391, '2015-03-23', 28, 19);
INSERT INTO tbl_meal VALUES (51, 'H812', 'cash', 'critical', 291, 1468, '2020-07-11', 27, 31);
INSERT INTO tbl_meal VALUES (52, 'H620', 'transfer', 'high', 249, 1853, '2018-10-20', 17, 13);
INSERT INTO tbl_meal VALUES (53, 'H708', 'transfer', 'normal', 65, 385, '2016-11-18', 3, 18);
INSERT INTO tbl_meal VALUES (54, 'H558', 'cash', 'critical', 159, 3789, '2024-05-04', 19, 25);
INSERT INTO tbl_meal VALUES (55, 'H432', 'cash', 'high', 42, 285, '2010-03-03', 7, 15);
INSERT INTO tbl_meal VALUES (56, 'H645', 'transfer', 'normal', 166, 3746, '2015-02-07', 19, 33);
INSERT INTO tbl_meal VALUES (57, 'H888', 'invoice', 'low', 56, 1800, '2015-10-05', 19, 11);
INSERT INTO tbl_meal VALUES (58, 'H667', 'cheque', 'low', 30, 570, '2015-04-19', 2, 1);
INSERT INTO tbl_meal VALUES (59, 'H328', 'voucher', 'normal', 115, 249, '2020-08-17', 31, 15);
INSERT INTO tbl_meal VALUES (60, 'H268', 'voucher', 'low', 192, 3210, '2024-02-17', 3, 18);
INSERT INTO tbl_meal VALUES (61, 'H892', 'transfer', 'low', 146, 2813, '2021-06-25', 16, 35);
INSERT INTO tbl_meal VALUES (62, 'H615', 'cheque', 'high', 117, 1656, '2019-02-06', 2, 25);
INSERT INTO tbl_meal VALUES (63, 'H788', 'invoice', 'low', 74, 4417, '2021-04-25', 27, 32);
INSERT INTO tbl_meal VALUES (64, 'H848', 'cash', 'normal', 106, 2941, '2017-01-02', 3, 27);
INSERT INTO tbl_meal VALUES (65, 'H853', 'transfer', 'normal', 28, 1184, '2019-12-09', 24, 1);
INSERT INTO tbl_meal VALUES (66, 'H548', 'card', 'critical', 284, 2650, '2011-02-24', 32, 29);
INSERT INTO tbl_meal VALUES (67, 'H951', 'invoice', 'high', 76, 4859, '2019-01-07', 14, 6);
INSERT INTO tbl_meal VALUES (68, 'H577', 'invoice', 'critical', 219, 2471, '2010-03-16', 31, 6);
INSERT INTO tbl_meal VALUES (69, 'H736', 'card', 'critical', 238, 665, '2019-11-07', 1, 3);
INSERT INTO tbl_meal VALUES (70, 'H572', 'invoice', 'low', 61, 3143, '2015-04-23', 32, 8);
INSERT INTO tbl_meal VALUES (71, 'H659', 'transfer', 'low', 162, 3561, '2020-05-25', 10, 16);
INSERT INTO tbl_meal VALUES (72, 'H435', 'transfer', 'normal', 254, 3482, '2022-02-28', 29, 21);
INSERT INTO tbl_meal VALUES (73, 'H957', 'cheque', 'high', 239, 2792, '2018-08-11', 11, 14);
INSERT INTO tbl_meal VALUES (74, 'H803', 'transfer', 'high', 153, 852, '2015-12-13', 10, 28);
INSERT INTO tbl_meal VALUES (75, 'H549', 'invoice', 'normal', 92, 3178, '2018-07-21', 6, 29);
INSERT INTO tbl_meal VALUES (76, 'H591', 'invoice', 'low', 213, 2550, '2018-12-26', 6, 10);
INSERT INTO tbl_meal VALUES (77, 'H305', 'transfer', 'normal', 11, 4241, '2024-12-13', 21, 36);
INSERT INTO tbl_meal VALUES (78, 'H627', 'invoice', 'normal', 237, 3299, '2020-09-28', 1, 18);
INSERT INTO tbl_meal VALUES (79, 'H582', 'invoice', 'low', 141, 2172, '2012-11-25', 13, 18);
INSERT INTO tbl_meal VALUES (80, 'H923', 'cheque', 'high', 199, 910, '2011-10-24', 22, 3);
INSERT INTO tbl_meal VALUES (81, 'H631', 'invoice', 'low', 71, 1687, '2019-10-11', 29, 6);
INSERT INTO tbl_meal VALUES (82, 'H511', 'transfer', 'low', 192, 1774, '2021-01-24', 19, 15);
INSERT INTO tbl_meal VALUES (83, 'H224', 'cash', 'low', 236, 4808, '2017-08-07', 19, 18);
INSERT INTO tbl_meal VALUES (84, 'H247', 'invoice', 'normal', 225, 4818, '2012-12-27', 6, 4);
INSERT INTO tbl_meal VALUES (85, 'H595', 'card', 'high', 251, 4046, '2015-11-27', 31, 5);
INSERT INTO tbl_meal VALUES (86, 'H786', 'invoice', 'low', 267, 3015, '2021-10-03', 28, 5);
INSERT INTO tbl_meal VALUES (87, 'H164', 'invoice', 'normal', 27, 4056, '2024-09-04', 21, 15);
INSERT INTO tbl_meal VALUES (88, 'H347', 'invoice', 'high', 154, 1255, '2014-04-25', 33, 15);
INSERT INTO tbl_meal VALUES (89, 'H392', 'transfer', 'normal', 119, 4659, '2013-08-18', 18, 19);
INSERT INTO tbl_meal VALUES (90, 'H725', 'transfer', 'high', 128, 2013, '2014-08-10', 19, 7);
INSERT INTO tbl_meal VALUES (91, 'H132', 'invoice', 'high', 263, 2117, '2012-10-15', 12, 32);
INSERT INTO tbl_meal VALUES (92, 'H142', 'transfer', 'high', 258, 2509, '2013-12-05', 32, 15);
INSERT INTO tbl_meal VALUES (93, 'H523', 'card', 'critical', 93, 345, '2020-04-04', 30, 30);
INSERT INTO tbl_meal VALUES (94, 'H860', 'cash', 'critical', 69, 2880, '2014-05-24', 32, 32);
INSERT INTO tbl_meal VALUES (95, 'H405', 'invoice', 'low', 54, 3705, '2015-02-02', 4, 7);
INSERT INTO tbl_meal VALUES (96, 'H388', 'invoice', 'low', 193, 4592, '2016-04-25', 19, 24);
INSERT INTO tbl_meal VALUES (97, 'H875', 'transfer', 'low', 138, 3983, '2012-10-14', 24, 15);
INSERT INTO tbl_meal VALUES (98, 'H313', 'cheque', 'high', 152, 3454, '2010-04-05', 2, 35);
INSERT INTO tbl_meal VALUES (99, 'H703', 'invoice', 'low', 219, 519, '2012-08-14', 15, 19);
INSERT INTO tbl_meal VALUES (100, 'H546', 'transfer', 'normal', 185, 3498, '2013-11-05', 16, 15);
INSERT INTO tbl_meal VALUES (101, 'H914', 'invoice', 'low', 94, 1824, '2010-06-08', 14, 31);
INSERT INTO tbl_meal VALUES (102, 'H418', 'voucher', 'low', 89, 730, '2015-06-07', 11, 5);
INSERT INTO tbl_meal VALUES (103, 'H478', 'cheque', 'low', 171, 4442, '2020-01-27', 13, 33);
INSERT INTO tbl_meal VALUES (104, 'H742', 'cheque', 'high', 277, 3340, '2023-01-06', 10, 25);
INSERT INTO tbl_meal VALUES (105, 'H145', 'card', 'normal', 45, 912, '2023-07-23', 11, 6);
INSERT INTO tbl_meal VALUES (106, 'H191', 'invoice', 'low', 285, 1172, '2019-03-21', 15, 28);
INSERT INTO tbl_meal VALUES (107, 'H188', 'transfer', 'normal', 182, 2650, '2015-12-22', 6, 30);
INSERT INTO tbl_meal VALUES (108, 'H867', 'transfer', 'high', 112, 1586, '2021-12-12', 21, 18);
INSERT INTO tbl_meal VALUES (109, 'H293', 'card', 'low', 82, 2162, '2021-06-11', 24, 11);
INSERT INTO tbl_meal VALUES (110, 'H997', 'invoice', 'normal', 125, 2470, '2011-02-05', 14, 15);
INSERT INTO tbl_meal VALUES (111, 'H344', 'transfer', 'normal', 138, 3632, '2022-03-22', 2, 6);
INSERT INTO tbl_meal VALUES (112, 'H941', 'invoice', 'normal', 12, 2971, '2011-01-14', 32, 20);
INSERT INTO tbl_meal VALUES (113, 'H269', 'invoice', 'critical', 280, 2106, '2022-03-28', 28, 12);
INSERT INTO tbl_meal VALUES (114, 'H143', 'invoice', 'normal', 160, 3061, '2016-02-05', 22, 25);
INSERT INTO tbl_meal VALUES (115, 'H334', 'invoice', 'low', 31, 3023, '2011-11-27', 33, 15);
INSERT INTO tbl_meal VALUES (116, 'H608', 'cash', 'normal', 111, 3052, '2019-02-20', 19, 22);
INSERT INTO tbl_meal VALUES (117, 'H229', 'card', 'low', 26, 810, '2014-10-10', 6, 22);
INSERT INTO tbl_meal VALUES (118, 'H309', 'cheque', 'critical', 165, 2574, '2013-01-15', 4, 14);
INSERT INTO tbl_meal VALUES (119, 'H567', 'cash', 'high', 205, 3918, '2018-08-28', 1, 25);
INSERT INTO tbl_meal VALUES (120, 'H274', 'cheque', 'critical', 177, 2705, '2012-04-20', 28, 27);
