CREATE TABLE joc_tab (
  nr INTEGER PRIMARY KEY,
  joc_nm TEXT NOT NULL,
  shift TEXT NOT NULL,
  town TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  height INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO joc_tab VALUES (1, 'Frank Walsh', 'day', 'Bilbao', 6, 156, '1974-03-20');
INSERT INTO joc_tab VALUES (2, 'Gina Vega', 'night', 'Basel', 1, 182, '1957-09-20');
INSERT INTO joc_tab VALUES (3, 'Jack Ford', 'day', 'Warsaw', 27, 202, '1987-07-19');
INSERT INTO joc_tab VALUES (4, 'Noah Torres', 'double', 'Bilbao', 12, 190, '2003-10-26');
INSERT INTO joc_tab VALUES (5, 'Ivan Jones', 'early', 'Bilbao', 39, 174, '1949-04-07');
INSERT INTO joc_tab VALUES (6, 'Bella Nash', 'night', 'Warsaw', 1, 151, '1971-08-16');
INSERT INTO joc_tab VALUES (7, 'Frank Ford', 'split', 'Lima', 12, 162, '1996-05-07');
INSERT INTO joc_tab VALUES (8, 'Gina Ellis', 'early', 'Basel', 38, 200, '1969-12-15');
INSERT INTO joc_tab VALUES (9, 'Victor Vega', 'day', 'Lima', 23, 177, '1988-06-04');
INSERT INTO joc_tab VALUES (10, 'Rosa Kaya', 'day', 'Basel', 21, 175, '1999-11-20');
INSERT INTO joc_tab VALUES (11, 'Iris Grant', 'night', 'Basel', 28, 154, '1973-10-17');
INSERT INTO joc_tab VALUES (12, 'Iris Nash', 'early', 'Bilbao', 15, 193, '1953-05-06');
INSERT INTO joc_tab VALUES (13, 'Gina Reed', 'early', 'Warsaw', 31, 177, '1946-12-08');
INSERT INTO joc_tab VALUES (14, 'Ben Owens', 'weekend', 'Bilbao', 31, 162, '1997-10-11');
INSERT INTO joc_tab VALUES (15, 'Paula Hughes', 'night', 'Basel', 9, 196, '1962-02-28');
INSERT INTO joc_tab VALUES (16, 'Simon Martin', 'early', 'Warsaw', 19, 179, '1978-10-21');
INSERT INTO joc_tab VALUES (17, 'Adam Martin', 'early', 'Bilbao', 22, 190, '1972-06-08');
INSERT INTO joc_tab VALUES (18, 'Kate Fischer', 'day', 'Basel', 40, 181, '1977-11-12');
INSERT INTO joc_tab VALUES (19, 'Paula Torres', 'double', 'Warsaw', 9, 151, '1951-02-12');
INSERT INTO joc_tab VALUES (20, 'Olivia Brown', 'weekend', 'Basel', 37, 152, '1957-12-18');
INSERT INTO joc_tab VALUES (21, 'Xavier Owens', 'early', 'Lima', 37, 189, '1957-06-28');
INSERT INTO joc_tab VALUES (22, 'Ana Larsen', 'early', 'Warsaw', 32, 161, '1989-04-02');
INSERT INTO joc_tab VALUES (23, 'Noah Fischer', 'day', 'Lima', 2, 197, '1999-05-08');
INSERT INTO joc_tab VALUES (24, 'Ben Smith', 'night', 'Basel', 16, 178, '1948-11-17');
INSERT INTO joc_tab VALUES (25, 'Olivia Kaya', 'early', 'Lima', 7, 198, '1971-07-21');
INSERT INTO joc_tab VALUES (26, 'Liam Park', 'night', 'Basel', 20, 181, '1970-08-14');
INSERT INTO joc_tab VALUES (27, 'Gina Martin', 'day', 'Basel', 12, 195, '1989-07-04');
INSERT INTO joc_tab VALUES (28, 'Elena Cohen', 'early', 'Warsaw', 4, 174, '1946-12-26');
INSERT INTO joc_tab VALUES (29, 'Wendy Young', 'night', 'Bilbao', 6, 195, '1956-09-11');
INSERT INTO joc_tab VALUES (30, 'Olivia Lopez', 'double', 'Warsaw', 33, 205, '1980-02-26');
INSERT INTO joc_tab VALUES (31, 'Bella Evans', 'weekend', 'Lima', 37, 183, '1998-07-21');
INSERT INTO joc_tab VALUES (32, 'Lena Vega', 'early', 'Lima', 3, 179, '1991-06-22');
INSERT INTO joc_tab VALUES (33, 'Simon Larsen', 'split', 'Basel', 22, 176, '1978-02-11');
INSERT INTO joc_tab VALUES (34, 'Henry Hughes', 'night', 'Basel', 2, 152, '1968-08-11');
INSERT INTO joc_tab VALUES (35, 'Daisy Fischer', 'split', 'Basel', 4, 154, '2000-03-28');
CREATE TABLE horse (
  horse_id INTEGER PRIMARY KEY,
  horse_name TEXT NOT NULL,
  mat TEXT NOT NULL,
  cond TEXT NOT NULL,
  mass INTEGER NOT NULL,
  length INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO horse VALUES (1, 'Ancient Tiger', 'marble', 'restored', 522, 284, '2018-11-28');
INSERT INTO horse VALUES (2, 'Happy Lantern', 'glass', 'new', 265, 571, '2008-01-05');
INSERT INTO horse VALUES (3, 'Misty Meadow', 'marble', 'restored', 239, 549, '2010-02-06');
INSERT INTO horse VALUES (4, 'Secret Pebble', 'steel', 'restored', 640, 336, '2007-09-20');
INSERT INTO horse VALUES (5, 'Rapid Ember', 'marble', 'restored', 540, 143, '2021-12-15');
INSERT INTO horse VALUES (6, 'Secret Willow', 'steel', 'restored', 709, 359, '2006-11-15');
INSERT INTO horse VALUES (7, 'Velvet Comet', 'cotton', 'damaged', 2, 475, '2017-09-24');
INSERT INTO horse VALUES (8, 'Noble Orchid', 'marble', 'restored', 138, 435, '2014-07-28');
INSERT INTO horse VALUES (9, 'Noble Maple', 'glass', 'restored', 116, 610, '2008-05-02');
INSERT INTO horse VALUES (10, 'Iron Comet', 'glass', 'new', 589, 106, '2002-04-13');
INSERT INTO horse VALUES (11, 'Noble Anchor', 'cotton', 'new', 458, 191, '2013-09-17');
INSERT INTO horse VALUES (12, 'Frozen Tiger', 'clay', 'new', 617, 449, '2009-03-01');
INSERT INTO horse VALUES (13, 'Lonely Ember', 'clay', 'used', 43, 313, '2002-07-25');
INSERT INTO horse VALUES (14, 'Sunny Storm', 'wool', 'restored', 281, 578, '2014-12-03');
INSERT INTO horse VALUES (15, 'Sunny Comet', 'marble', 'used', 737, 681, '2014-01-08');
INSERT INTO horse VALUES (16, 'Bright Orchid', 'clay', 'restored', 102, 57, '2017-01-28');
INSERT INTO horse VALUES (17, 'Wild Falcon', 'clay', 'damaged', 7, 394, '2002-05-26');
INSERT INTO horse VALUES (18, 'Rapid Comet', 'clay', 'used', 473, 16, '2018-06-04');
INSERT INTO horse VALUES (19, 'Ancient Dragon', 'cotton', 'damaged', 304, 384, '2002-01-17');
INSERT INTO horse VALUES (20, 'Proud Lotus', 'glass', 'damaged', 387, 446, '2017-06-25');
INSERT INTO horse VALUES (21, 'Proud Harvest', 'cotton', 'damaged', 445, 12, '1999-02-16');
INSERT INTO horse VALUES (22, 'Mighty Dragon', 'marble', 'restored', 610, 413, '2001-03-23');
INSERT INTO horse VALUES (23, 'Wild Tiger', 'marble', 'damaged', 300, 262, '1999-01-05');
INSERT INTO horse VALUES (24, 'Proud Ember', 'cotton', 'damaged', 285, 160, '2004-03-09');
INSERT INTO horse VALUES (25, 'Noble Beacon', 'glass', 'used', 622, 646, '1999-08-21');
INSERT INTO horse VALUES (26, 'Sweet Comet', 'glass', 'new', 299, 301, '2003-06-26');
CREATE TABLE race_list (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  quarter TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  duration INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  date TEXT NOT NULL,
  jockey_key INTEGER NOT NULL,
  hors_ref INTEGER NOT NULL,
  FOREIGN KEY (jockey_key) REFERENCES joc_tab(nr),
  FOREIGN KEY (hors_ref) REFERENCES horse(horse_id)
);
INSERT INTO race_list VALUES (1, 'N232', 'winter', 'cash', 100, 54, '2016-05-03', 31, 21);
INSERT INTO race_list VALUES (2, 'N839', 'winter', 'cash', 476, 0, '2024-06-05', 13, 10);
INSERT INTO race_list VALUES (3, 'N508', 'spring', 'voucher', 255, 58, '2023-08-14', 30, 11);
INSERT INTO race_list VALUES (4, 'N563', 'autumn', 'voucher', 199, 7, '2015-09-15', 5, 12);
INSERT INTO race_list VALUES (5, 'N721', 'summer', 'transfer', 241, 13, '2014-11-03', 3, 12);
INSERT INTO race_list VALUES (6, 'N460', 'autumn', 'voucher', 141, 41, '2019-10-12', 11, 14);
INSERT INTO race_list VALUES (7, 'N786', 'winter', 'transfer', 29, 33, '2014-06-07', 10, 9);
INSERT INTO race_list VALUES (8, 'N615', 'summer', 'card', 408, 32, '2023-06-17', 24, 24);
INSERT INTO race_list VALUES (9, 'N451', 'winter', 'card', 471, 22, '2011-03-17', 8, 24);
INSERT INTO race_list VALUES (10, 'N446', 'summer', 'invoice', 10, 51, '2011-11-04', 35, 24);
INSERT INTO race_list VALUES (11, 'N992', 'summer', 'cash', 208, 43, '2021-05-11', 17, 5);
INSERT INTO race_list VALUES (12, 'N783', 'summer', 'invoice', 251, 39, '2021-04-27', 14, 26);
INSERT INTO race_list VALUES (13, 'N541', 'autumn', 'card', 408, 26, '2024-06-15', 31, 26);
INSERT INTO race_list VALUES (14, 'N180', 'spring', 'card', 62, 14, '2021-05-25', 21, 11);
INSERT INTO race_list VALUES (15, 'N826', 'winter', 'invoice', 350, 38, '2018-11-11', 29, 7);
INSERT INTO race_list VALUES (16, 'N339', 'summer', 'transfer', 453, 50, '2023-01-26', 21, 6);
INSERT INTO race_list VALUES (17, 'N995', 'winter', 'transfer', 417, 22, '2016-04-12', 23, 24);
INSERT INTO race_list VALUES (18, 'N811', 'summer', 'cash', 334, 47, '2015-04-21', 33, 19);
INSERT INTO race_list VALUES (19, 'N717', 'summer', 'cheque', 272, 41, '2018-09-23', 3, 26);
INSERT INTO race_list VALUES (20, 'N208', 'summer', 'voucher', 189, 3, '2010-05-27', 9, 11);
INSERT INTO race_list VALUES (21, 'N481', 'winter', 'cash', 225, 44, '2013-02-18', 5, 7);
INSERT INTO race_list VALUES (22, 'N801', 'spring', 'cash', 407, 33, '2010-02-19', 20, 26);
INSERT INTO race_list VALUES (23, 'N270', 'autumn', 'transfer', 455, 54, '2010-06-28', 31, 24);
INSERT INTO race_list VALUES (24, 'N816', 'winter', 'transfer', 41, 15, '2014-05-21', 22, 24);
INSERT INTO race_list VALUES (25, 'N736', 'summer', 'cash', 247, 41, '2021-12-28', 16, 16);
INSERT INTO race_list VALUES (26, 'N661', 'spring', 'transfer', 399, 59, '2015-05-14', 14, 12);
INSERT INTO race_list VALUES (27, 'N587', 'winter', 'cash', 478, 20, '2013-11-13', 22, 8);
INSERT INTO race_list VALUES (28, 'N748', 'summer', 'cash', 315, 9, '2018-07-24', 4, 20);
INSERT INTO race_list VALUES (29, 'N247', 'summer', 'voucher', 93, 14, '2011-04-15', 21, 9);
INSERT INTO race_list VALUES (30, 'N608', 'winter', 'card', 26, 36, '2011-08-17', 17, 5);
INSERT INTO race_list VALUES (31, 'N977', 'spring', 'cash', 387, 7, '2022-01-18', 5, 12);
INSERT INTO race_list VALUES (32, 'N734', 'spring', 'transfer', 415, 47, '2022-05-19', 32, 8);
INSERT INTO race_list VALUES (33, 'N601', 'winter', 'cash', 123, 21, '2022-09-25', 11, 2);
INSERT INTO race_list VALUES (34, 'N623', 'winter', 'cash', 8, 41, '2011-12-24', 16, 5);
INSERT INTO race_list VALUES (35, 'N123', 'spring', 'cash', 381, 1, '2010-02-11', 11, 7);
INSERT INTO race_list VALUES (36, 'N291', 'summer', 'invoice', 446, 26, '2015-02-07', 31, 26);
INSERT INTO race_list VALUES (37, 'N875', 'summer', 'transfer', 185, 15, '2011-10-08', 6, 16);
INSERT INTO race_list VALUES (38, 'N893', 'summer', 'voucher', 440, 29, '2016-06-27', 1, 7);
INSERT INTO race_list VALUES (39, 'N345', 'autumn', 'invoice', 143, 18, '2011-02-05', 6, 8);
INSERT INTO race_list VALUES (40, 'N520', 'summer', 'card', 258, 23, '2021-08-23', 13, 8);
INSERT INTO race_list VALUES (41, 'N323', 'winter', 'card', 221, 13, '2018-04-15', 16, 19);
INSERT INTO race_list VALUES (42, 'N805', 'summer', 'invoice', 233, 27, '2021-11-11', 14, 24);
INSERT INTO race_list VALUES (43, 'N230', 'autumn', 'card', 330, 37, '2011-05-26', 31, 24);
INSERT INTO race_list VALUES (44, 'N979', 'spring', 'cash', 446, 4, '2021-01-25', 13, 26);
INSERT INTO race_list VALUES (45, 'N897', 'summer', 'cash', 262, 46, '2014-02-20', 6, 12);
INSERT INTO race_list VALUES (46, 'N899', 'winter', 'cash', 200, 28, '2016-08-15', 1, 26);
INSERT INTO race_list VALUES (47, 'N571', 'winter', 'invoice', 286, 44, '2012-05-13', 14, 18);
INSERT INTO race_list VALUES (48, 'N100', 'winter', 'cash', 237, 31, '2010-10-05', 30, 5);
INSERT INTO race_list VALUES (49, 'N202', 'summer', 'invoice', 462, 54, '2022-01-07', 17, 9);
INSERT INTO race_list VALUES (50, 'N128', 'spring', 'cash', 66, 53, '2012-01-02', 18, 19);
INSERT INTO race_list VALUES (51, 'N297', 'summer', 'invoice', 192, 24, '2022-12-27', 13, 10);
INSERT INTO race_list VALUES (52, 'N536', 'summer', 'voucher', 19, 20, '2012-05-12', 35, 16);
INSERT INTO race_list VALUES (53, 'N282', 'spring', 'invoice', 339, 29, '2015-08-15', 15, 19);
INSERT INTO race_list VALUES (54, 'N685', 'winter', 'transfer', 222, 52, '2024-10-14', 3, 17);
INSERT INTO race_list VALUES (55, 'N834', 'summer', 'voucher', 429, 49, '2020-07-24', 29, 5);
INSERT INTO race_list VALUES (56, 'N625', 'summer', 'card', 63, 6, '2013-05-10', 1, 12);
INSERT INTO race_list VALUES (57, 'N993', 'spring', 'voucher', 377, 50, '2011-02-15', 19, 24);
INSERT INTO race_list VALUES (58, 'N305', 'winter', 'cash', 237, 4, '2019-11-28', 1, 10);
INSERT INTO race_list VALUES (59, 'N879', 'autumn', 'invoice', 370, 20, '2018-08-23', 20, 20);
INSERT INTO race_list VALUES (60, 'N242', 'spring', 'voucher', 364, 39, '2023-05-16', 6, 18);
INSERT INTO race_list VALUES (61, 'N184', 'summer', 'cash', 476, 54, '2021-06-12', 11, 12);
INSERT INTO race_list VALUES (62, 'N149', 'winter', 'cash', 446, 58, '2014-11-19', 4, 21);
INSERT INTO race_list VALUES (63, 'N996', 'winter', 'cash', 343, 4, '2010-02-16', 16, 24);
INSERT INTO race_list VALUES (64, 'N679', 'winter', 'voucher', 34, 51, '2019-02-14', 6, 16);
INSERT INTO race_list VALUES (65, 'N107', 'spring', 'invoice', 327, 56, '2020-09-20', 13, 12);
INSERT INTO race_list VALUES (66, 'N578', 'summer', 'card', 357, 55, '2021-10-26', 14, 23);
INSERT INTO race_list VALUES (67, 'N390', 'spring', 'invoice', 61, 26, '2019-08-03', 5, 7);
INSERT INTO race_list VALUES (68, 'N738', 'autumn', 'invoice', 12, 13, '2012-06-17', 20, 12);
INSERT INTO race_list VALUES (69, 'N696', 'winter', 'transfer', 54, 58, '2012-08-18', 16, 8);
INSERT INTO race_list VALUES (70, 'N354', 'autumn', 'cash', 350, 23, '2011-07-08', 6, 5);
INSERT INTO race_list VALUES (71, 'N468', 'winter', 'voucher', 173, 20, '2015-09-18', 22, 5);
INSERT INTO race_list VALUES (72, 'N103', 'summer', 'card', 432, 28, '2014-01-25', 3, 12);
INSERT INTO race_list VALUES (73, 'N136', 'summer', 'cheque', 89, 52, '2016-11-03', 15, 10);
INSERT INTO race_list VALUES (74, 'N328', 'spring', 'voucher', 151, 1, '2016-04-27', 4, 23);
INSERT INTO race_list VALUES (75, 'N130', 'spring', 'transfer', 323, 34, '2010-05-14', 23, 17);
INSERT INTO race_list VALUES (76, 'N243', 'spring', 'invoice', 464, 1, '2017-08-17', 23, 16);
INSERT INTO race_list VALUES (77, 'N480', 'winter', 'invoice', 151, 2, '2024-12-03', 5, 16);
INSERT INTO race_list VALUES (78, 'N998', 'winter', 'cheque', 86, 38, '2022-12-27', 30, 26);
INSERT INTO race_list VALUES (79, 'N757', 'summer', 'voucher', 283, 42, '2022-06-20', 8, 7);
INSERT INTO race_list VALUES (80, 'N558', 'spring', 'invoice', 57, 55, '2016-12-10', 22, 7);
INSERT INTO race_list VALUES (81, 'N948', 'summer', 'cash', 128, 41, '2014-09-20', 6, 9);
INSERT INTO race_list VALUES (82, 'N556', 'autumn', 'invoice', 377, 48, '2014-03-13', 29, 5);
INSERT INTO race_list VALUES (83, 'N296', 'autumn', 'cheque', 134, 13, '2011-11-15', 33, 17);
INSERT INTO race_list VALUES (84, 'N689', 'spring', 'invoice', 389, 45, '2022-10-02', 1, 23);
INSERT INTO race_list VALUES (85, 'N739', 'spring', 'voucher', 73, 40, '2011-03-26', 3, 23);
INSERT INTO race_list VALUES (86, 'N916', 'winter', 'transfer', 267, 33, '2021-01-19', 14, 5);
INSERT INTO race_list VALUES (87, 'N213', 'winter', 'cheque', 98, 45, '2010-10-26', 1, 21);
INSERT INTO race_list VALUES (88, 'N281', 'spring', 'cash', 369, 21, '2014-06-24', 3, 26);
INSERT INTO race_list VALUES (89, 'N528', 'summer', 'cash', 372, 36, '2019-04-11', 1, 9);
INSERT INTO race_list VALUES (90, 'N239', 'summer', 'transfer', 146, 47, '2018-07-05', 3, 18);
INSERT INTO race_list VALUES (91, 'N487', 'spring', 'card', 57, 26, '2024-04-04', 17, 26);
INSERT INTO race_list VALUES (92, 'N200', 'winter', 'cash', 336, 16, '2010-12-18', 23, 13);
INSERT INTO race_list VALUES (93, 'N438', 'winter', 'invoice', 41, 16, '2021-09-25', 30, 6);
INSERT INTO race_list VALUES (94, 'N185', 'winter', 'card', 248, 14, '2019-10-11', 23, 24);
INSERT INTO race_list VALUES (95, 'N711', 'autumn', 'cash', 139, 31, '2014-01-17', 6, 8);
INSERT INTO race_list VALUES (96, 'N337', 'summer', 'cash', 426, 57, '2016-06-21', 17, 24);
INSERT INTO race_list VALUES (97, 'N858', 'winter', 'cash', 122, 22, '2013-09-28', 9, 12);
INSERT INTO race_list VALUES (98, 'N237', 'spring', 'voucher', 441, 18, '2023-08-13', 7, 12);
INSERT INTO race_list VALUES (99, 'N968', 'spring', 'transfer', 146, 6, '2022-11-16', 32, 9);
INSERT INTO race_list VALUES (100, 'N570', 'winter', 'invoice', 256, 29, '2010-10-07', 9, 21);
INSERT INTO race_list VALUES (101, 'N399', 'summer', 'invoice', 179, 12, '2020-11-04', 5, 23);
INSERT INTO race_list VALUES (102, 'N743', 'summer', 'cash', 423, 39, '2018-01-15', 31, 10);
INSERT INTO race_list VALUES (103, 'N791', 'summer', 'cheque', 52, 41, '2011-03-22', 9, 13);
INSERT INTO race_list VALUES (104, 'N699', 'winter', 'transfer', 13, 15, '2013-08-06', 21, 23);
INSERT INTO race_list VALUES (105, 'N618', 'summer', 'invoice', 87, 53, '2024-10-17', 8, 8);
INSERT INTO race_list VALUES (106, 'N607', 'summer', 'voucher', 173, 38, '2015-01-09', 3, 10);
INSERT INTO race_list VALUES (107, 'N586', 'summer', 'cheque', 127, 37, '2014-04-16', 31, 7);
INSERT INTO race_list VALUES (108, 'N516', 'summer', 'card', 381, 11, '2020-07-20', 20, 19);
INSERT INTO race_list VALUES (109, 'N510', 'autumn', 'invoice', 160, 14, '2014-09-07', 10, 12);
INSERT INTO race_list VALUES (110, 'N440', 'winter', 'cash', 447, 35, '2018-12-14', 21, 21);
INSERT INTO race_list VALUES (111, 'N765', 'winter', 'invoice', 246, 32, '2021-08-17', 5, 5);
INSERT INTO race_list VALUES (112, 'N749', 'winter', 'cash', 14, 36, '2021-03-17', 23, 10);
INSERT INTO race_list VALUES (113, 'N930', 'summer', 'card', 353, 17, '2023-11-20', 13, 7);
INSERT INTO race_list VALUES (114, 'N909', 'autumn', 'invoice', 385, 25, '2020-02-05', 19, 16);
INSERT INTO race_list VALUES (115, 'N876', 'winter', 'cheque', 15, 57, '2020-01-02', 6, 5);
INSERT INTO race_list VALUES (116, 'N657', 'winter', 'invoice', 268, 16, '2020-04-04', 22, 24);
INSERT INTO race_list VALUES (117, 'N605', 'spring', 'invoice', 184, 10, '2015-10-25', 4, 6);
INSERT INTO race_list VALUES (118, 'N417', 'spring', 'invoice', 14, 20, '2021-10-02', 17, 5);
INSERT INTO race_list VALUES (119, 'N583', 'autumn', 'transfer', 285, 59, '2019-07-24', 23, 6);
INSERT INTO race_list VALUES (120, 'N412', 'summer', 'cash', 420, 11, '2021-11-19', 9, 9);
