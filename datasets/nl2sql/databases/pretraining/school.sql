CREATE TABLE all_teachers (
  id INTEGER PRIMARY KEY,
  tea_nm TEXT NOT NULL,
  rank TEXT NOT NULL,
  status TEXT NOT NULL,
  wage INTEGER NOT NULL,
  ht INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO all_teachers VALUES (1, 'Bella Quist', 'expert', 'suspended', 1995, 166, '1978-06-14');
INSERT INTO all_teachers VALUES (2, 'George Vega', 'assistant', 'permanent', 2071, 187, '1981-07-16');
INSERT INTO all_teachers VALUES (3, 'Peter Nolan', 'chief', 'temporary', 3563, 157, '1971-12-24');
INSERT INTO all_teachers VALUES (4, 'George Ellis', 'assistant', 'retired', 2317, 158, '1957-11-08');
INSERT INTO all_teachers VALUES (5, 'David Ellis', 'assistant', 'temporary', 4912, 181, '1957-02-12');
INSERT INTO all_teachers VALUES (6, 'Bella Park', 'lead', 'permanent', 5636, 198, '1950-11-10');
INSERT INTO all_teachers VALUES (7, 'Ivan Dunn', 'deputy', 'active', 4581, 160, '1961-12-13');
INSERT INTO all_teachers VALUES (8, 'Noah Torres', 'expert', 'suspended', 4944, 150, '1976-07-19');
INSERT INTO all_teachers VALUES (9, 'Frank Brown', 'expert', 'permanent', 6371, 153, '1964-07-11');
INSERT INTO all_teachers VALUES (10, 'Rosa Adams', 'chief', 'suspended', 1825, 198, '2000-10-13');
INSERT INTO all_teachers VALUES (11, 'Marco Martin', 'trainee', 'retired', 6724, 163, '1989-04-15');
INSERT INTO all_teachers VALUES (12, 'Eric Meyer', 'chief', 'absent', 3149, 172, '1947-03-11');
INSERT INTO all_teachers VALUES (13, 'Kate Rivera', 'trainee', 'retired', 2477, 180, '1992-02-18');
INSERT INTO all_teachers VALUES (14, 'Elena Baker', 'chief', 'retired', 2371, 186, '1951-06-11');
INSERT INTO all_teachers VALUES (15, 'Colin Park', 'expert', 'active', 2240, 167, '1993-09-25');
INSERT INTO all_teachers VALUES (16, 'Lena Young', 'chief', 'absent', 2580, 181, '1945-12-24');
INSERT INTO all_teachers VALUES (17, 'Nina Meyer', 'chief', 'retired', 8768, 150, '1947-04-03');
INSERT INTO all_teachers VALUES (18, 'Colin Torres', 'assistant', 'permanent', 8108, 200, '2003-02-06');
INSERT INTO all_teachers VALUES (19, 'Iris Clark', 'lead', 'suspended', 2206, 175, '1985-02-09');
INSERT INTO all_teachers VALUES (20, 'David Rivera', 'expert', 'temporary', 2815, 177, '1987-10-23');
INSERT INTO all_teachers VALUES (21, 'Kevin Nash', 'deputy', 'active', 8017, 154, '1984-04-21');
INSERT INTO all_teachers VALUES (22, 'Noah Quist', 'deputy', 'active', 8326, 198, '1991-07-07');
INSERT INTO all_teachers VALUES (23, 'Nina Walsh', 'trainee', 'temporary', 2089, 196, '1991-01-11');
INSERT INTO all_teachers VALUES (24, 'Nina Young', 'lead', 'suspended', 9880, 204, '1986-05-18');
INSERT INTO all_teachers VALUES (25, 'Henry Ford', 'assistant', 'temporary', 7407, 168, '1952-10-19');
INSERT INTO all_teachers VALUES (26, 'Marco Baker', 'deputy', 'absent', 9051, 186, '2004-07-24');
INSERT INTO all_teachers VALUES (27, 'Peter Baker', 'expert', 'suspended', 8295, 167, '1963-03-17');
INSERT INTO all_teachers VALUES (28, 'Peter Brown', 'lead', 'permanent', 7007, 178, '1998-09-01');
INSERT INTO all_teachers VALUES (29, 'Noah Tanaka', 'chief', 'suspended', 1569, 195, '1959-12-18');
INSERT INTO all_teachers VALUES (30, 'Ben Adams', 'assistant', 'temporary', 5419, 156, '1954-05-12');
INSERT INTO all_teachers VALUES (31, 'Colin Irwin', 'deputy', 'retired', 3135, 197, '1993-11-07');
INSERT INTO all_teachers VALUES (32, 'Henry Lopez', 'chief', 'absent', 7608, 182, '1970-09-13');
INSERT INTO all_teachers VALUES (33, 'Noah Nolan', 'assistant', 'retired', 4320, 188, '1959-02-25');
INSERT INTO all_teachers VALUES (34, 'Gina Evans', 'deputy', 'absent', 8717, 182, '1999-02-17');
INSERT INTO all_teachers VALUES (35, 'Kate Clark', 'assistant', 'absent', 6742, 151, '1981-12-05');
INSERT INTO all_teachers VALUES (36, 'Simon Vega', 'assistant', 'retired', 3912, 169, '1968-01-24');
CREATE TABLE cla (
  id INTEGER PRIMARY KEY,
  classroom_name TEXT NOT NULL,
  st TEXT NOT NULL,
  holder TEXT NOT NULL,
  wnd INTEGER NOT NULL,
  room_for INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO cla VALUES (1, 'Northwell', 'BAR', 'city', 63, 415, '2023-09-11');
INSERT INTO cla VALUES (2, 'Fairbury', 'BAR', 'church', 23, 104, '2008-06-23');
INSERT INTO cla VALUES (3, 'Greenbury', 'COL', 'company', 39, 68, '2002-03-24');
INSERT INTO cla VALUES (4, 'Marshdale', 'BAR', 'family', 52, 669, '1999-09-14');
INSERT INTO cla VALUES (5, 'Woodgate', 'BAR', 'city', 18, 837, '2023-11-14');
INSERT INTO cla VALUES (6, 'Ashhaven', 'IND', 'city', 34, 263, '2017-12-26');
INSERT INTO cla VALUES (7, 'Woodmouth', 'COL', 'city', 59, 98, '2013-12-13');
INSERT INTO cla VALUES (8, 'Ashwell', 'BAR', 'city', 54, 135, '2001-03-10');
INSERT INTO cla VALUES (9, 'Blackbury', 'IND', 'company', 41, 275, '2001-04-05');
INSERT INTO cla VALUES (10, 'Highfield', 'BAR', 'family', 14, 840, '2015-10-16');
INSERT INTO cla VALUES (11, 'Northbury', 'BAR', 'family', 7, 212, '1997-12-19');
INSERT INTO cla VALUES (12, 'Wooddale', 'BAR', 'company', 30, 411, '2000-12-24');
INSERT INTO cla VALUES (13, 'Redton', 'IND', 'city', 27, 866, '1998-05-19');
INSERT INTO cla VALUES (14, 'Fairford', 'MIN', 'city', 51, 430, '2001-06-25');
INSERT INTO cla VALUES (15, 'Greenwell', 'BAR', 'city', 45, 95, '2017-01-05');
INSERT INTO cla VALUES (16, 'Lakebury', 'RU', 'church', 73, 854, '2013-03-22');
INSERT INTO cla VALUES (17, 'Lakefield', 'BAR', 'family', 9, 399, '1990-04-03');
INSERT INTO cla VALUES (18, 'Ashmouth', 'COL', 'church', 79, 338, '2022-08-13');
INSERT INTO cla VALUES (19, 'Clearford', 'IND', 'company', 3, 364, '1991-09-25');
INSERT INTO cla VALUES (20, 'Oakhaven', 'BAR', 'family', 78, 641, '2008-09-16');
INSERT INTO cla VALUES (21, 'Oakgate', 'BAR', 'family', 63, 116, '2024-09-09');
INSERT INTO cla VALUES (22, 'Stoneburn', 'BAR', 'city', 13, 213, '2003-10-03');
INSERT INTO cla VALUES (23, 'Oakbury', 'MIN', 'church', 27, 111, '2003-04-20');
CREATE TABLE less_tab (
  less_id INTEGER PRIMARY KEY,
  lesson_code TEXT NOT NULL,
  weather TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  units INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  dt TEXT NOT NULL,
  teacher_key INTEGER NOT NULL,
  classroom_key INTEGER NOT NULL,
  FOREIGN KEY (teacher_key) REFERENCES all_teachers(id),
  FOREIGN KEY (classroom_key) REFERENCES cla(id)
);
INSERT INTO less_tab VALUES (1, 'D654', 'snowy', 'transfer', 9, 378, '2024-08-25', 6, 15);
INSERT INTO less_tab VALUES (2, 'D154', 'snowy', 'voucher', 160, 462, '2017-10-11', 31, 19);
INSERT INTO less_tab VALUES (3, 'D739', 'foggy', 'transfer', 41, 521, '2016-12-01', 32, 19);
INSERT INTO less_tab VALUES (4, 'D776', 'foggy', 'card', 173, 500, '2021-11-19', 7, 18);
INSERT INTO less_tab VALUES (5, 'D528', 'cloudy', 'transfer', 11, 285, '2019-08-01', 1, 4);
INSERT INTO less_tab VALUES (6, 'D664', 'windy', 'transfer', 97, 370, '2020-10-24', 36, 11);
INSERT INTO less_tab VALUES (7, 'D591', 'snowy', 'invoice', 105, 13, '2019-07-24', 23, 7);
INSERT INTO less_tab VALUES (8, 'D178', 'cloudy', 'cheque', 169, 853, '2014-07-15', 7, 15);
INSERT INTO less_tab VALUES (9, 'D236', 'foggy', 'cash', 33, 81, '2024-09-10', 20, 12);
INSERT INTO less_tab VALUES (10, 'D313', 'windy', 'invoice', 25, 259, '2014-02-02', 8, 6);
INSERT INTO less_tab VALUES (11, 'D894', 'windy', 'card', 63, 693, '2015-02-28', 6, 17);
INSERT INTO less_tab VALUES (12, 'D932', 'snowy', 'card', 201, 828, '2022-04-16', 4, 23);
INSERT INTO less_tab VALUES (13, 'D500', 'foggy', 'cheque', 260, 153, '2015-08-18', 17, 23);
INSERT INTO less_tab VALUES (14, 'D410', 'windy', 'transfer', 160, 616, '2017-10-15', 31, 15);
INSERT INTO less_tab VALUES (15, 'D198', 'foggy', 'voucher', 282, 456, '2022-05-09', 24, 1);
INSERT INTO less_tab VALUES (16, 'D290', 'snowy', 'card', 69, 100, '2013-06-19', 30, 6);
INSERT INTO less_tab VALUES (17, 'D385', 'foggy', 'invoice', 278, 803, '2013-01-13', 17, 7);
INSERT INTO less_tab VALUES (18, 'D357', 'windy', 'voucher', 201, 861, '2011-02-02', 7, 2);
INSERT INTO less_tab VALUES (19, 'D401', 'windy', 'voucher', 200, 566, '2015-01-18', 18, 8);
INSERT INTO less_tab VALUES (20, 'D377', 'windy', 'voucher', 216, 82, '2022-11-17', 3, 6);
INSERT INTO less_tab VALUES (21, 'D200', 'foggy', 'invoice', 295, 696, '2012-03-20', 28, 3);
INSERT INTO less_tab VALUES (22, 'D970', 'windy', 'invoice', 246, 824, '2021-03-23', 20, 3);
INSERT INTO less_tab VALUES (23, 'D257', 'windy', 'cash', 254, 563, '2016-09-23', 36, 8);
INSERT INTO less_tab VALUES (24, 'D801', 'windy', 'voucher', 191, 477, '2016-10-04', 23, 23);
INSERT INTO less_tab VALUES (25, 'D872', 'foggy', 'invoice', 258, 720, '2010-06-06', 31, 6);
INSERT INTO less_tab VALUES (26, 'D570', 'foggy', 'cheque', 147, 30, '2016-06-28', 30, 7);
INSERT INTO less_tab VALUES (27, 'D427', 'cloudy', 'card', 12, 459, '2010-01-09', 7, 8);
INSERT INTO less_tab VALUES (28, 'D308', 'rainy', 'card', 133, 415, '2018-05-12', 24, 8);
INSERT INTO less_tab VALUES (29, 'D193', 'snowy', 'cheque', 219, 191, '2022-10-28', 25, 5);
INSERT INTO less_tab VALUES (30, 'D320', 'foggy', 'cheque', 260, 40, '2012-11-26', 30, 20);
INSERT INTO less_tab VALUES (31, 'D885', 'windy', 'cash', 104, 894, '2022-05-22', 27, 2);
INSERT INTO less_tab VALUES (32, 'D880', 'cloudy', 'invoice', 287, 370, '2020-04-19', 13, 3);
INSERT INTO less_tab VALUES (33, 'D922', 'foggy', 'cheque', 136, 541, '2013-08-04', 25, 7);
INSERT INTO less_tab VALUES (34, 'D259', 'snowy', 'card', 122, 944, '2014-05-16', 31, 12);
INSERT INTO less_tab VALUES (35, 'D824', 'windy', 'invoice', 147, 388, '2011-12-18', 19, 22);
INSERT INTO less_tab VALUES (36, 'D102', 'foggy', 'invoice', 27, 469, '2011-10-09', 22, 2);
INSERT INTO less_tab VALUES (37, 'D837', 'windy', 'invoice', 25, 122, '2017-03-16', 6, 22);
INSERT INTO less_tab VALUES (38, 'D873', 'rainy', 'transfer', 80, 297, '2020-12-12', 24, 22);
INSERT INTO less_tab VALUES (39, 'D777', 'foggy', 'transfer', 86, 178, '2012-04-18', 3, 22);
INSERT INTO less_tab VALUES (40, 'D113', 'snowy', 'voucher', 39, 98, '2023-11-21', 27, 22);
INSERT INTO less_tab VALUES (41, 'D283', 'foggy', 'cheque', 110, 130, '2013-06-23', 21, 16);
INSERT INTO less_tab VALUES (42, 'D551', 'foggy', 'card', 44, 30, '2020-06-17', 1, 19);
INSERT INTO less_tab VALUES (43, 'D219', 'snowy', 'transfer', 54, 929, '2014-01-19', 21, 20);
INSERT INTO less_tab VALUES (44, 'D474', 'cloudy', 'cheque', 205, 44, '2018-10-20', 13, 22);
INSERT INTO less_tab VALUES (45, 'D150', 'cloudy', 'voucher', 210, 368, '2013-10-07', 30, 15);
INSERT INTO less_tab VALUES (46, 'D104', 'snowy', 'voucher', 149, 17, '2019-06-09', 17, 22);
INSERT INTO less_tab VALUES (47, 'D779', 'snowy', 'transfer', 238, 317, '2022-11-10', 18, 8);
INSERT INTO less_tab VALUES (48, 'D678', 'windy', 'voucher', 115, 230, '2019-09-02', 21, 22);
INSERT INTO less_tab VALUES (49, 'D179', 'windy', 'invoice', 232, 169, '2016-04-28', 18, 22);
INSERT INTO less_tab VALUES (50, 'D180', 'snowy', 'cheque', 219, 848, '2014-05-17', 24, 8);
INSERT INTO less_tab VALUES (51, 'D204', 'cloudy', 'transfer', 121, 216, '2014-05-18', 32, 19);
INSERT INTO less_tab VALUES (52, 'D728', 'windy', 'voucher', 72, 741, '2018-02-28', 4, 1);
INSERT INTO less_tab VALUES (53, 'D311', 'foggy', 'card', 130, 215, '2017-04-15', 20, 12);
INSERT INTO less_tab VALUES (54, 'D963', 'cloudy', 'voucher', 94, 435, '2023-12-09', 3, 11);
INSERT INTO less_tab VALUES (55, 'D877', 'cloudy', 'transfer', 260, 702, '2015-01-19', 28, 5);
INSERT INTO less_tab VALUES (56, 'D194', 'snowy', 'invoice', 119, 823, '2023-12-20', 17, 17);
INSERT INTO less_tab VALUES (57, 'D806', 'windy', 'transfer', 295, 565, '2024-05-20', 6, 20);
INSERT INTO less_tab VALUES (58, 'D744', 'snowy', 'cheque', 250, 156, '2012-08-28', 28, 5);
INSERT INTO less_tab VALUES (59, 'D983', 'snowy', 'card', 251, 442, '2015-08-03', 25, 11);
INSERT INTO less_tab VALUES (60, 'D530', 'windy', 'cheque', 168, 942, '2024-09-08', 1, 5);
INSERT INTO less_tab VALUES (61, 'D588', 'windy', 'voucher', 76, 582, '2023-04-22', 25, 11);
INSERT INTO less_tab VALUES (62, 'D106', 'cloudy', 'transfer', 37, 625, '2021-11-24', 27, 5);
INSERT INTO less_tab VALUES (63, 'D134', 'cloudy', 'card', 109, 443, '2011-12-17', 20, 11);
INSERT INTO less_tab VALUES (64, 'D834', 'foggy', 'transfer', 122, 222, '2021-06-01', 7, 22);
INSERT INTO less_tab VALUES (65, 'D176', 'cloudy', 'invoice', 101, 223, '2020-03-01', 23, 16);
INSERT INTO less_tab VALUES (66, 'D251', 'windy', 'invoice', 134, 626, '2021-11-28', 22, 4);
INSERT INTO less_tab VALUES (67, 'D943', 'cloudy', 'transfer', 163, 619, '2010-10-26', 2, 15);
INSERT INTO less_tab VALUES (68, 'D503', 'snowy', 'cheque', 7, 400, '2021-03-14', 2, 2);
INSERT INTO less_tab VALUES (69, 'D218', 'windy', 'cheque', 214, 501, '2021-02-20', 8, 19);
INSERT INTO less_tab VALUES (70, 'D736', 'rainy', 'cheque', 61, 504, '2010-05-21', 27, 7);
INSERT INTO less_tab VALUES (71, 'D610', 'windy', 'voucher', 47, 925, '2012-05-09', 14, 3);
INSERT INTO less_tab VALUES (72, 'D363', 'windy', 'invoice', 55, 8, '2018-12-11', 28, 7);
INSERT INTO less_tab VALUES (73, 'D468', 'snowy', 'cheque', 227, 259, '2015-10-10', 18, 2);
INSERT INTO less_tab VALUES (74, 'D139', 'snowy', 'invoice', 293, 521, '2017-09-10', 11, 11);
INSERT INTO less_tab VALUES (75, 'D820', 'windy', 'cheque', 234, 125, '2022-06-07', 6, 11);
INSERT INTO less_tab VALUES (76, 'D132', 'foggy', 'card', 156, 507, '2014-07-09', 11, 22);
INSERT INTO less_tab VALUES (77, 'D152', 'cloudy', 'cheque', 75, 194, '2016-07-25', 6, 5);
INSERT INTO less_tab VALUES (78, 'D795', 'foggy', 'cheque', 98, 365, '2015-09-28', 4, 12);
INSERT INTO less_tab VALUES (79, 'D452', 'cloudy', 'invoice', 297, 432, '2020-04-04', 20, 23);
INSERT INTO less_tab VALUES (80, 'D583', 'windy', 'voucher', 37, 165, '2022-03-09', 24, 8);
INSERT INTO less_tab VALUES (81, 'D673', 'cloudy', 'cheque', 294, 389, '2018-09-27', 4, 3);
INSERT INTO less_tab VALUES (82, 'D782', 'snowy', 'cheque', 276, 684, '2021-06-21', 28, 3);
INSERT INTO less_tab VALUES (83, 'D359', 'windy', 'transfer', 82, 185, '2024-04-20', 3, 2);
INSERT INTO less_tab VALUES (84, 'D819', 'windy', 'invoice', 160, 694, '2015-12-22', 15, 22);
INSERT INTO less_tab VALUES (85, 'D889', 'snowy', 'card', 77, 460, '2021-12-05', 20, 2);
INSERT INTO less_tab VALUES (86, 'D317', 'foggy', 'cheque', 125, 858, '2013-07-08', 1, 12);
INSERT INTO less_tab VALUES (87, 'D883', 'cloudy', 'card', 177, 440, '2019-05-16', 31, 22);
INSERT INTO less_tab VALUES (88, 'D421', 'foggy', 'transfer', 81, 596, '2023-06-28', 25, 4);
INSERT INTO less_tab VALUES (89, 'D685', 'windy', 'cash', 16, 144, '2020-03-07', 22, 4);
INSERT INTO less_tab VALUES (90, 'D923', 'windy', 'cheque', 243, 687, '2022-06-05', 24, 8);
INSERT INTO less_tab VALUES (91, 'D627', 'rainy', 'transfer', 290, 289, '2021-03-16', 23, 7);
INSERT INTO less_tab VALUES (92, 'D611', 'cloudy', 'card', 76, 326, '2011-10-08', 27, 20);
INSERT INTO less_tab VALUES (93, 'D682', 'cloudy', 'voucher', 268, 945, '2019-11-21', 21, 20);
INSERT INTO less_tab VALUES (94, 'D607', 'snowy', 'cheque', 219, 631, '2020-06-05', 15, 11);
INSERT INTO less_tab VALUES (95, 'D480', 'windy', 'transfer', 75, 361, '2016-09-02', 22, 5);
INSERT INTO less_tab VALUES (96, 'D770', 'windy', 'voucher', 97, 319, '2013-03-05', 27, 3);
INSERT INTO less_tab VALUES (97, 'D864', 'foggy', 'invoice', 225, 126, '2015-03-12', 10, 12);
INSERT INTO less_tab VALUES (98, 'D786', 'foggy', 'cash', 291, 949, '2023-02-18', 14, 20);
INSERT INTO less_tab VALUES (99, 'D163', 'windy', 'cheque', 268, 299, '2011-08-21', 24, 6);
INSERT INTO less_tab VALUES (100, 'D697', 'rainy', 'transfer', 176, 799, '2024-04-10', 7, 19);
INSERT INTO less_tab VALUES (101, 'D148', 'snowy', 'cheque', 177, 43, '2013-12-25', 3, 5);
INSERT INTO less_tab VALUES (102, 'D698', 'windy', 'cheque', 151, 538, '2017-04-13', 28, 4);
INSERT INTO less_tab VALUES (103, 'D904', 'cloudy', 'invoice', 50, 838, '2021-07-28', 24, 20);
INSERT INTO less_tab VALUES (104, 'D430', 'snowy', 'card', 98, 277, '2019-08-01', 3, 22);
INSERT INTO less_tab VALUES (105, 'D185', 'foggy', 'voucher', 227, 417, '2010-03-03', 31, 8);
INSERT INTO less_tab VALUES (106, 'D921', 'windy', 'transfer', 297, 549, '2020-01-28', 23, 15);
INSERT INTO less_tab VALUES (107, 'D269', 'snowy', 'transfer', 153, 846, '2023-02-14', 28, 3);
INSERT INTO less_tab VALUES (108, 'D838', 'snowy', 'card', 236, 590, '2014-07-07', 27, 19);
INSERT INTO less_tab VALUES (109, 'D155', 'foggy', 'voucher', 30, 328, '2015-09-02', 3, 22);
INSERT INTO less_tab VALUES (110, 'D240', 'foggy', 'invoice', 13, 617, '2022-06-01', 3, 11);
INSERT INTO less_tab VALUES (111, 'D825', 'cloudy', 'invoice', 131, 747, '2024-06-21', 18, 2);
INSERT INTO less_tab VALUES (112, 'D695', 'cloudy', 'voucher', 25, 169, '2017-01-25', 31, 1);
INSERT INTO less_tab VALUES (113, 'D444', 'windy', 'invoice', 184, 588, '2021-01-24', 24, 4);
INSERT INTO less_tab VALUES (114, 'D389', 'foggy', 'voucher', 284, 948, '2020-06-04', 23, 19);
INSERT INTO less_tab VALUES (115, 'D197', 'windy', 'voucher', 107, 570, '2024-07-02', 17, 22);
INSERT INTO less_tab VALUES (116, 'D396', 'cloudy', 'voucher', 27, 34, '2010-10-07', 1, 1);
INSERT INTO less_tab VALUES (117, 'D831', 'foggy', 'card', 245, 494, '2019-02-16', 8, 11);
INSERT INTO less_tab VALUES (118, 'D157', 'snowy', 'cash', 292, 480, '2013-04-16', 11, 3);
INSERT INTO less_tab VALUES (119, 'D808', 'windy', 'voucher', 276, 41, '2021-02-25', 24, 8);
INSERT INTO less_tab VALUES (120, 'D263', 'foggy', 'card', 121, 926, '2020-09-16', 3, 3);
