CREATE TABLE miners (
  miner_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  rnk TEXT NOT NULL,
  state_p TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  height INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO miners VALUES (1, 'Ana Evans', 'junior', 'retired', 26, 166, '2010-03-22');
INSERT INTO miners VALUES (2, 'Quinn Green', 'junior', 'permanent', 45, 205, '2014-10-04');
INSERT INTO miners VALUES (3, 'Paula Green', 'expert', 'temporary', 78, 165, '1992-08-17');
INSERT INTO miners VALUES (4, 'Kevin Meyer', 'senior', 'permanent', 53, 175, '2021-07-10');
INSERT INTO miners VALUES (5, 'Marco Young', 'expert', 'temporary', 30, 164, '1990-02-10');
INSERT INTO miners VALUES (6, 'Gina Nolan', 'expert', 'temporary', 19, 172, '1992-04-25');
INSERT INTO miners VALUES (7, 'Noah Irwin', 'expert', 'temporary', 71, 153, '2005-07-23');
INSERT INTO miners VALUES (8, 'Clara Baker', 'chief', 'retired', 40, 171, '2007-07-28');
INSERT INTO miners VALUES (9, 'Gina Quist', 'chief', 'permanent', 79, 188, '2004-01-05');
INSERT INTO miners VALUES (10, 'Noah Smith', 'lead', 'temporary', 53, 152, '1986-01-14');
INSERT INTO miners VALUES (11, 'Maria Green', 'chief', 'permanent', 18, 178, '1991-12-08');
INSERT INTO miners VALUES (12, 'Oscar Adams', 'junior', 'temporary', 57, 203, '1999-06-03');
INSERT INTO miners VALUES (13, 'Simon Reed', 'chief', 'retired', 69, 177, '1998-05-09');
INSERT INTO miners VALUES (14, 'Elena Ford', 'deputy', 'permanent', 73, 203, '1992-07-02');
INSERT INTO miners VALUES (15, 'Peter Walsh', 'expert', 'temporary', 24, 197, '2019-11-20');
INSERT INTO miners VALUES (16, 'Ana Quist', 'chief', 'retired', 27, 178, '2000-11-11');
INSERT INTO miners VALUES (17, 'Lena Walsh', 'junior', 'permanent', 73, 163, '2015-02-15');
INSERT INTO miners VALUES (18, 'Colin Jones', 'chief', 'active', 73, 200, '1990-05-11');
INSERT INTO miners VALUES (19, 'Adam Walsh', 'chief', 'temporary', 25, 197, '2014-10-18');
INSERT INTO miners VALUES (20, 'Wendy Klein', 'expert', 'temporary', 26, 184, '1988-09-08');
INSERT INTO miners VALUES (21, 'Eric Reed', 'junior', 'retired', 66, 189, '1993-04-15');
INSERT INTO miners VALUES (22, 'Daisy Clark', 'deputy', 'permanent', 29, 156, '1987-06-08');
INSERT INTO miners VALUES (23, 'Ivan Silva', 'chief', 'temporary', 33, 167, '2014-10-11');
INSERT INTO miners VALUES (24, 'Oscar Owens', 'deputy', 'retired', 50, 195, '2004-12-22');
INSERT INTO miners VALUES (25, 'Ana Walsh', 'deputy', 'temporary', 28, 161, '1986-04-07');
CREATE TABLE tunnel_list (
  tnn_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  size_cl TEXT NOT NULL,
  own_by TEXT NOT NULL,
  dst INTEGER NOT NULL,
  capacity INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO tunnel_list VALUES (1, 'Blackford', 'tiny', 'church', 183, 400, '2019-04-26');
INSERT INTO tunnel_list VALUES (2, 'Fairfield', 'small', 'trust', 174, 88, '2007-08-15');
INSERT INTO tunnel_list VALUES (3, 'Northton', 'small', 'council', 187, 537, '1993-07-01');
INSERT INTO tunnel_list VALUES (4, 'Clearton', 'tiny', 'council', 447, 236, '1991-06-05');
INSERT INTO tunnel_list VALUES (5, 'Northwick', 'huge', 'council', 540, 487, '2005-11-04');
INSERT INTO tunnel_list VALUES (6, 'Woodhaven', 'small', 'council', 497, 843, '1990-10-14');
INSERT INTO tunnel_list VALUES (7, 'Thornridge', 'huge', 'family', 335, 119, '2008-04-18');
INSERT INTO tunnel_list VALUES (8, 'Woodwick', 'large', 'trust', 204, 193, '1992-08-11');
INSERT INTO tunnel_list VALUES (9, 'Greenmouth', 'tiny', 'trust', 530, 375, '2022-12-09');
INSERT INTO tunnel_list VALUES (10, 'Marshburn', 'small', 'council', 328, 762, '2006-04-08');
INSERT INTO tunnel_list VALUES (11, 'Highmouth', 'small', 'council', 160, 62, '1994-12-18');
INSERT INTO tunnel_list VALUES (12, 'Marshton', 'tiny', 'council', 355, 463, '1996-05-20');
INSERT INTO tunnel_list VALUES (13, 'Marshridge', 'small', 'council', 598, 583, '2001-07-17');
INSERT INTO tunnel_list VALUES (14, 'Redgate', 'small', 'council', 130, 479, '2007-03-20');
INSERT INTO tunnel_list VALUES (15, 'Northfield', 'tiny', 'council', 209, 213, '2010-06-19');
INSERT INTO tunnel_list VALUES (16, 'Blackwell', 'huge', 'family', 186, 209, '2015-11-23');
INSERT INTO tunnel_list VALUES (17, 'Clearridge', 'small', 'trust', 355, 161, '1996-05-01');
INSERT INTO tunnel_list VALUES (18, 'Westwell', 'tiny', 'council', 66, 135, '2000-09-03');
INSERT INTO tunnel_list VALUES (19, 'Stonehaven', 'small', 'trust', 9, 11, '2023-11-24');
INSERT INTO tunnel_list VALUES (20, 'Fairridge', 'small', 'council', 173, 430, '2003-10-14');
INSERT INTO tunnel_list VALUES (21, 'Westhaven', 'tiny', 'council', 203, 562, '2007-10-01');
INSERT INTO tunnel_list VALUES (22, 'Marshhaven', 'huge', 'church', 241, 666, '1994-03-05');
INSERT INTO tunnel_list VALUES (23, 'Woodburn', 'large', 'council', 309, 93, '2013-12-17');
INSERT INTO tunnel_list VALUES (24, 'Fairwell', 'tiny', 'church', 504, 245, '2021-07-04');
CREATE TABLE survey_list (
  sur_id INTEGER PRIMARY KEY,
  survey_code TEXT NOT NULL,
  ch TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  amt INTEGER NOT NULL,
  units INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  by_miner INTEGER NOT NULL,
  fk_tunn INTEGER NOT NULL,
  FOREIGN KEY (by_miner) REFERENCES miners(miner_id),
  FOREIGN KEY (fk_tunn) REFERENCES tunnel_list(tnn_no)
);
INSERT INTO survey_list VALUES (1, 'C105', 'email', 'invoice', 897, 7, '2023-10-14', 10, 7);
INSERT INTO survey_list VALUES (2, 'C850', 'fax', 'invoice', 4346, 233, '2018-05-28', 15, 10);
INSERT INTO survey_list VALUES (3, 'C831', 'fax', 'card', 1758, 289, '2014-11-20', 10, 4);
INSERT INTO survey_list VALUES (4, 'C341', 'fax', 'cash', 4008, 259, '2019-03-08', 16, 23);
INSERT INTO survey_list VALUES (5, 'C124', 'partner', 'voucher', 1140, 266, '2013-04-05', 2, 3);
INSERT INTO survey_list VALUES (6, 'C555', 'online', 'voucher', 4538, 22, '2010-09-28', 13, 10);
INSERT INTO survey_list VALUES (7, 'C822', 'fax', 'voucher', 4485, 197, '2015-05-23', 3, 10);
INSERT INTO survey_list VALUES (8, 'C528', 'email', 'cash', 4276, 142, '2019-10-11', 14, 22);
INSERT INTO survey_list VALUES (9, 'C919', 'walk-in', 'cheque', 4227, 75, '2020-04-26', 11, 8);
INSERT INTO survey_list VALUES (10, 'C835', 'email', 'cash', 2588, 66, '2016-07-27', 11, 3);
INSERT INTO survey_list VALUES (11, 'C333', 'partner', 'voucher', 2385, 218, '2014-12-11', 16, 6);
INSERT INTO survey_list VALUES (12, 'C198', 'email', 'invoice', 4848, 167, '2020-01-27', 20, 8);
INSERT INTO survey_list VALUES (13, 'C628', 'partner', 'card', 1381, 187, '2013-02-23', 7, 14);
INSERT INTO survey_list VALUES (14, 'C857', 'email', 'voucher', 243, 284, '2018-07-13', 12, 23);
INSERT INTO survey_list VALUES (15, 'C374', 'phone', 'cheque', 4590, 40, '2024-10-10', 16, 23);
INSERT INTO survey_list VALUES (16, 'C444', 'fax', 'invoice', 1254, 285, '2019-12-09', 7, 18);
INSERT INTO survey_list VALUES (17, 'C512', 'email', 'invoice', 3221, 115, '2023-11-21', 19, 2);
INSERT INTO survey_list VALUES (18, 'C159', 'partner', 'invoice', 3998, 180, '2023-08-26', 11, 7);
INSERT INTO survey_list VALUES (19, 'C344', 'fax', 'card', 454, 20, '2023-03-22', 3, 13);
INSERT INTO survey_list VALUES (20, 'C566', 'online', 'cash', 4720, 222, '2020-07-17', 11, 8);
INSERT INTO survey_list VALUES (21, 'C220', 'partner', 'card', 3854, 86, '2020-10-04', 14, 3);
INSERT INTO survey_list VALUES (22, 'C317', 'partner', 'invoice', 609, 3, '2020-08-24', 25, 10);
INSERT INTO survey_list VALUES (23, 'C961', 'email', 'transfer', 4472, 275, '2018-07-15', 25, 10);
INSERT INTO survey_list VALUES (24, 'C258', 'email', 'card', 642, 255, '2021-10-23', 16, 2);
INSERT INTO survey_list VALUES (25, 'C862', 'walk-in', 'cheque', 3566, 287, '2022-06-04', 25, 7);
INSERT INTO survey_list VALUES (26, 'C785', 'email', 'voucher', 4443, 87, '2016-06-08', 15, 3);
INSERT INTO survey_list VALUES (27, 'C795', 'fax', 'card', 4061, 46, '2013-02-22', 19, 6);
INSERT INTO survey_list VALUES (28, 'C740', 'partner', 'voucher', 837, 34, '2013-08-28', 3, 8);
INSERT INTO survey_list VALUES (29, 'C328', 'email', 'transfer', 3273, 285, '2021-03-04', 3, 2);
INSERT INTO survey_list VALUES (30, 'C293', 'phone', 'voucher', 4584, 168, '2021-03-11', 13, 7);
INSERT INTO survey_list VALUES (31, 'C183', 'partner', 'voucher', 1365, 156, '2024-10-07', 9, 13);
INSERT INTO survey_list VALUES (32, 'C488', 'partner', 'invoice', 4054, 257, '2024-08-04', 7, 7);
INSERT INTO survey_list VALUES (33, 'C642', 'fax', 'voucher', 31, 185, '2021-03-14', 1, 6);
INSERT INTO survey_list VALUES (34, 'C125', 'fax', 'voucher', 4277, 204, '2011-10-26', 16, 13);
INSERT INTO survey_list VALUES (35, 'C108', 'email', 'cash', 293, 165, '2010-01-23', 19, 14);
INSERT INTO survey_list VALUES (36, 'C485', 'fax', 'cash', 674, 185, '2015-11-24', 2, 13);
INSERT INTO survey_list VALUES (37, 'C136', 'partner', 'voucher', 4346, 296, '2016-11-15', 20, 23);
INSERT INTO survey_list VALUES (38, 'C952', 'email', 'card', 3691, 71, '2022-11-02', 16, 8);
INSERT INTO survey_list VALUES (39, 'C620', 'partner', 'voucher', 771, 95, '2016-04-04', 14, 5);
INSERT INTO survey_list VALUES (40, 'C660', 'walk-in', 'voucher', 3860, 78, '2016-07-22', 13, 10);
INSERT INTO survey_list VALUES (41, 'C974', 'walk-in', 'invoice', 1914, 39, '2023-05-21', 25, 15);
INSERT INTO survey_list VALUES (42, 'C986', 'fax', 'invoice', 3611, 232, '2016-06-16', 3, 8);
INSERT INTO survey_list VALUES (43, 'C131', 'email', 'voucher', 1171, 260, '2021-02-04', 14, 10);
INSERT INTO survey_list VALUES (44, 'C583', 'email', 'cash', 3200, 207, '2020-03-01', 14, 14);
INSERT INTO survey_list VALUES (45, 'C911', 'email', 'voucher', 158, 43, '2023-09-09', 19, 6);
INSERT INTO survey_list VALUES (46, 'C661', 'email', 'invoice', 3877, 71, '2019-03-12', 16, 19);
INSERT INTO survey_list VALUES (47, 'C405', 'fax', 'cash', 2036, 134, '2012-11-12', 19, 20);
INSERT INTO survey_list VALUES (48, 'C269', 'phone', 'voucher', 2167, 61, '2017-11-11', 20, 13);
INSERT INTO survey_list VALUES (49, 'C617', 'fax', 'invoice', 4501, 195, '2015-10-19', 9, 23);
INSERT INTO survey_list VALUES (50, 'C946', 'fax', 'cash', 521, 272, '2014-03-01', 19, 13);
INSERT INTO survey_list VALUES (51, 'C323', 'online', 'voucher', 3474, 274, '2015-10-28', 14, 10);
INSERT INTO survey_list VALUES (52, 'C292', 'email', 'card', 2489, 78, '2023-11-06', 20, 20);
INSERT INTO survey_list VALUES (53, 'C622', 'email', 'card', 4073, 118, '2014-02-26', 14, 2);
INSERT INTO survey_list VALUES (54, 'C906', 'email', 'invoice', 3131, 134, '2024-06-10', 3, 6);
INSERT INTO survey_list VALUES (55, 'C214', 'partner', 'cash', 2432, 289, '2011-04-02', 11, 13);
INSERT INTO survey_list VALUES (56, 'C931', 'partner', 'cash', 2182, 249, '2020-01-27', 20, 7);
INSERT INTO survey_list VALUES (57, 'C935', 'walk-in', 'invoice', 2703, 5, '2014-04-17', 16, 5);
INSERT INTO survey_list VALUES (58, 'C272', 'partner', 'invoice', 2028, 250, '2015-07-25', 14, 10);
INSERT INTO survey_list VALUES (59, 'C506', 'fax', 'voucher', 2294, 91, '2018-03-12', 12, 13);
INSERT INTO survey_list VALUES (60, 'C365', 'fax', 'voucher', 3637, 187, '2012-01-04', 1, 6);
INSERT INTO survey_list VALUES (61, 'C584', 'partner', 'invoice', 3591, 52, '2017-09-14', 15, 14);
INSERT INTO survey_list VALUES (62, 'C346', 'online', 'transfer', 4273, 151, '2015-08-14', 20, 2);
INSERT INTO survey_list VALUES (63, 'C112', 'email', 'invoice', 1903, 71, '2020-02-09', 9, 7);
INSERT INTO survey_list VALUES (64, 'C321', 'walk-in', 'voucher', 4288, 139, '2023-05-19', 16, 1);
INSERT INTO survey_list VALUES (65, 'C253', 'walk-in', 'voucher', 1558, 168, '2021-02-10', 4, 18);
INSERT INTO survey_list VALUES (66, 'C339', 'fax', 'cash', 140, 3, '2015-06-04', 3, 7);
INSERT INTO survey_list VALUES (67, 'C872', 'partner', 'voucher', 33, 186, '2013-12-15', 4, 2);
INSERT INTO survey_list VALUES (68, 'C706', 'fax', 'voucher', 2705, 158, '2017-08-22', 4, 14);
INSERT INTO survey_list VALUES (69, 'C570', 'email', 'voucher', 296, 147, '2011-11-16', 4, 2);
INSERT INTO survey_list VALUES (70, 'C287', 'fax', 'invoice', 566, 118, '2010-03-28', 14, 4);
INSERT INTO survey_list VALUES (71, 'C263', 'email', 'invoice', 119, 243, '2015-11-12', 3, 2);
INSERT INTO survey_list VALUES (72, 'C155', 'partner', 'invoice', 429, 107, '2012-02-04', 7, 6);
INSERT INTO survey_list VALUES (73, 'C981', 'partner', 'cash', 4385, 275, '2013-08-20', 7, 13);
INSERT INTO survey_list VALUES (74, 'C251', 'fax', 'transfer', 983, 169, '2021-10-22', 11, 20);
INSERT INTO survey_list VALUES (75, 'C299', 'email', 'cash', 2578, 176, '2012-01-23', 13, 1);
INSERT INTO survey_list VALUES (76, 'C595', 'walk-in', 'invoice', 4142, 103, '2019-09-27', 7, 7);
INSERT INTO survey_list VALUES (77, 'C284', 'fax', 'cash', 337, 269, '2024-01-28', 14, 5);
INSERT INTO survey_list VALUES (78, 'C689', 'fax', 'voucher', 3218, 143, '2018-04-03', 25, 19);
INSERT INTO survey_list VALUES (79, 'C484', 'fax', 'cash', 3960, 215, '2023-02-12', 25, 6);
INSERT INTO survey_list VALUES (80, 'C448', 'email', 'voucher', 794, 202, '2018-01-19', 10, 7);
INSERT INTO survey_list VALUES (81, 'C891', 'fax', 'voucher', 3682, 65, '2020-06-20', 5, 19);
INSERT INTO survey_list VALUES (82, 'C456', 'partner', 'voucher', 928, 167, '2016-02-11', 6, 20);
INSERT INTO survey_list VALUES (83, 'C520', 'fax', 'cash', 2545, 200, '2021-01-05', 3, 18);
INSERT INTO survey_list VALUES (84, 'C676', 'online', 'invoice', 3830, 201, '2023-05-03', 25, 6);
INSERT INTO survey_list VALUES (85, 'C451', 'walk-in', 'voucher', 865, 232, '2022-12-16', 25, 13);
INSERT INTO survey_list VALUES (86, 'C195', 'walk-in', 'voucher', 2685, 115, '2019-09-04', 19, 4);
INSERT INTO survey_list VALUES (87, 'C861', 'fax', 'invoice', 1187, 53, '2010-08-12', 10, 2);
INSERT INTO survey_list VALUES (88, 'C521', 'fax', 'voucher', 4299, 180, '2011-01-18', 2, 13);
INSERT INTO survey_list VALUES (89, 'C193', 'fax', 'voucher', 256, 156, '2023-05-17', 7, 10);
INSERT INTO survey_list VALUES (90, 'C152', 'fax', 'invoice', 3861, 174, '2024-06-09', 17, 7);
INSERT INTO survey_list VALUES (91, 'C334', 'walk-in', 'voucher', 1427, 205, '2016-10-11', 5, 11);
INSERT INTO survey_list VALUES (92, 'C990', 'partner', 'voucher', 2909, 20, '2016-12-27', 6, 1);
INSERT INTO survey_list VALUES (93, 'C701', 'partner', 'voucher', 3816, 19, '2013-02-01', 17, 8);
INSERT INTO survey_list VALUES (94, 'C313', 'partner', 'voucher', 667, 250, '2018-01-20', 15, 18);
INSERT INTO survey_list VALUES (95, 'C881', 'email', 'invoice', 3856, 177, '2021-07-15', 7, 18);
INSERT INTO survey_list VALUES (96, 'C438', 'fax', 'invoice', 227, 129, '2015-12-24', 9, 15);
INSERT INTO survey_list VALUES (97, 'C999', 'phone', 'voucher', 1739, 31, '2023-08-06', 25, 15);
INSERT INTO survey_list VALUES (98, 'C705', 'fax', 'card', 456, 147, '2012-05-03', 19, 2);
INSERT INTO survey_list VALUES (99, 'C563', 'fax', 'cash', 4730, 261, '2023-05-22', 24, 15);
INSERT INTO survey_list VALUES (100, 'C391', 'partner', 'invoice', 2499, 260, '2014-05-05', 14, 4);
INSERT INTO survey_list VALUES (101, 'C848', 'online', 'cash', 523, 182, '2011-09-04', 16, 2);
INSERT INTO survey_list VALUES (102, 'C914', 'partner', 'voucher', 1178, 71, '2015-12-26', 11, 15);
INSERT INTO survey_list VALUES (103, 'C573', 'walk-in', 'invoice', 1749, 87, '2020-10-07', 7, 15);
INSERT INTO survey_list VALUES (104, 'C424', 'walk-in', 'voucher', 4116, 299, '2014-08-02', 24, 7);
INSERT INTO survey_list VALUES (105, 'C446', 'fax', 'cheque', 2059, 77, '2023-10-24', 17, 10);
INSERT INTO survey_list VALUES (106, 'C496', 'email', 'cash', 2687, 71, '2011-05-17', 14, 10);
INSERT INTO survey_list VALUES (107, 'C625', 'partner', 'invoice', 2614, 131, '2019-08-22', 16, 7);
INSERT INTO survey_list VALUES (108, 'C347', 'fax', 'cheque', 3715, 56, '2020-03-10', 3, 2);
INSERT INTO survey_list VALUES (109, 'C833', 'fax', 'cash', 1072, 230, '2017-12-20', 7, 6);
INSERT INTO survey_list VALUES (110, 'C926', 'walk-in', 'card', 932, 158, '2015-08-24', 1, 15);
INSERT INTO survey_list VALUES (111, 'C415', 'fax', 'cash', 2199, 241, '2021-08-28', 14, 10);
INSERT INTO survey_list VALUES (112, 'C311', 'fax', 'cash', 4650, 258, '2022-09-25', 7, 2);
INSERT INTO survey_list VALUES (113, 'C348', 'partner', 'invoice', 753, 217, '2011-09-16', 15, 6);
INSERT INTO survey_list VALUES (114, 'C148', 'email', 'invoice', 2277, 97, '2013-05-10', 2, 5);
INSERT INTO survey_list VALUES (115, 'C203', 'fax', 'invoice', 3017, 57, '2012-05-08', 15, 6);
INSERT INTO survey_list VALUES (116, 'C377', 'phone', 'invoice', 597, 246, '2023-07-22', 24, 14);
INSERT INTO survey_list VALUES (117, 'C302', 'fax', 'invoice', 1283, 192, '2019-06-17', 23, 10);
INSERT INTO survey_list VALUES (118, 'C202', 'partner', 'transfer', 2674, 278, '2020-11-03', 4, 14);
INSERT INTO survey_list VALUES (119, 'C677', 'online', 'cash', 4147, 132, '2015-08-01', 23, 13);
INSERT INTO survey_list VALUES (120, 'C483', 'partner', 'invoice', 2133, 204, '2022-08-13', 6, 2);
