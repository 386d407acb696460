CREATE TABLE miners (
  miner_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  rnk TEXT NOT NULL,
  active_st TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  ht INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO miners VALUES (1, 'Trackbothail Tromshe', 'expert', 'suspended', 44, 170, '2004-04-11');
INSERT INTO miners VALUES (2, 'Ploulul Dutdra', 'expert', 'quailsturear', 30, 184, '2011-09-27');
INSERT INTO miners VALUES (3, 'Pleclolis Plealchackfor', 'junior', 'jeckfur', 20, 181, '2005-01-22');
INSERT INTO miners VALUES (4, 'Grelquas Femvas', 'senior', 'retired', 40, 192, '2017-12-09');
INSERT INTO miners VALUES (5, 'Plouljais Traibreandgran', 'senior', 'jeckfur', 64, 170, '2001-04-08');
INSERT INTO miners VALUES (6, 'Pabreasple Lerstund', 'senior', 'quailsturear', 27, 153, '1989-12-18');
INSERT INTO miners VALUES (7, 'Jelquaim Volgeandclet', 'expert', 'quailsturear', 40, 178, '1991-05-20');
INSERT INTO miners VALUES (8, 'Victor Hart', 'senior', 'quailsturear', 55, 185, '1996-07-17');
INSERT INTO miners VALUES (9, 'Kevin Tanaka', 'senior', 'absent', 64, 158, '2014-05-05');
INSERT INTO miners VALUES (10, 'Noah Jones', 'lead', 'retired', 23, 163, '1997-06-11');
INSERT INTO miners VALUES (11, 'Shouzomchoun Trelhosquem', 'lead', 'active', 69, 196, '1996-04-13');
INSERT INTO miners VALUES (12, 'Nenpack Staimstir', 'senior', 'suspended', 56, 202, '2004-06-05');
INSERT INTO miners VALUES (13, 'Dibrair Dollaickchom', 'lead', 'retired', 57, 193, '1991-05-01');
INSERT INTO miners VALUES (14, 'Trendrarfal Wacktrous', 'expert', 'jeckfur', 62, 154, '1992-03-18');
INSERT INTO miners VALUES (15, 'Thearan Dackdol', 'expert', 'retired', 33, 195, '1985-01-17');
INSERT INTO miners VALUES (16, 'Hanna Smith', 'junior', 'retired', 52, 193, '1995-07-07');
INSERT INTO miners VALUES (17, 'Maria Klein', 'lead', 'jeckfur', 23, 202, '1997-09-23');
INSERT INTO miners VALUES (18, 'Lena Price', 'skirea', 'jeckfur', 57, 187, '2009-11-08');
INSERT INTO miners VALUES (19, 'George Grant', 'senior', 'suspended', 27, 158, '2016-04-02');
INSERT INTO miners VALUES (20, 'Mealnoun Jounhoumleand', 'skirea', 'retired', 69, 173, '2017-02-14');
INSERT INTO miners VALUES (21, 'Thaipo Flotleamshos', 'junior', 'suspended', 67, 191, '2016-04-16');
INSERT INTO miners VALUES (22, 'Flockra Sanmunkour', 'skirea', 'jeckfur', 33, 172, '1988-03-10');
INSERT INTO miners VALUES (23, 'Stounchum Skasrickbrea', 'skirea', 'quailsturear', 40, 184, '1998-08-26');
INSERT INTO miners VALUES (24, 'Xavier Ford', 'senior', 'retired', 31, 152, '2007-08-01');
CREATE TABLE all_tunnels (
  tun_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  area TEXT NOT NULL,
  dim TEXT NOT NULL,
  sq_m INTEGER NOT NULL,
  capacity INTEGER NOT NULL,
  opened TEXT NOT NULL
);
INSERT INTO all_tunnels VALUES (1, 'Marshwick', 'boutzo', 'MUN', 661, 599, '2018-07-06');
INSERT INTO all_tunnels VALUES (2, 'Brookbury', 'southern', 'SK', 3478, 393, '1968-06-14');
INSERT INTO all_tunnels VALUES (3, 'Haitplaivet', 'southern', 'MUN', 4356, 474, '1970-05-28');
INSERT INTO all_tunnels VALUES (4, 'Fairgate', 'inland', 'LAR', 3302, 193, '2022-11-07');
INSERT INTO all_tunnels VALUES (5, 'Westmouth', 'inland', 'MUN', 3100, 210, '1983-04-16');
INSERT INTO all_tunnels VALUES (6, 'Groumhaitnol', 'southern', 'LAR', 4151, 590, '1921-04-23');
INSERT INTO all_tunnels VALUES (7, 'Ashford', 'southern', 'MUN', 519, 151, '2006-09-08');
INSERT INTO all_tunnels VALUES (8, 'Fendjickges', 'southern', 'SK', 1236, 347, '1965-12-18');
INSERT INTO all_tunnels VALUES (9, 'Sostertrai', 'southern', 'LAR', 4073, 525, '1967-08-07');
INSERT INTO all_tunnels VALUES (10, 'Woodridge', 'boutzo', 'ME', 4495, 403, '1946-05-23');
INSERT INTO all_tunnels VALUES (11, 'Oakhaven', 'southern', 'LAR', 1514, 142, '1952-09-09');
INSERT INTO all_tunnels VALUES (12, 'Westrir', 'inland', 'SMA', 1809, 668, '1910-09-22');
INSERT INTO all_tunnels VALUES (13, 'Larwarser', 'western', 'LAR', 1984, 815, '1952-05-16');
INSERT INTO all_tunnels VALUES (14, 'Greenburn', 'boutzo', 'SK', 2598, 141, '1953-07-27');
INSERT INTO all_tunnels VALUES (15, 'Lakemouth', 'coastal', 'SK', 3585, 806, '1937-07-09');
INSERT INTO all_tunnels VALUES (16, 'Novuck', 'boutzo', 'MUN', 2475, 880, '1984-01-14');
INSERT INTO all_tunnels VALUES (17, 'Flamsaissko', 'boutzo', 'MUN', 2683, 683, '1997-01-27');
INSERT INTO all_tunnels VALUES (18, 'Krundmeackfaim', 'boutzo', 'LAR', 3116, 895, '1921-06-08');
INSERT INTO all_tunnels VALUES (19, 'Westbury', 'southern', 'SMA', 2750, 579, '1941-11-09');
INSERT INTO all_tunnels VALUES (20, 'Marshford', 'southern', 'MUN', 4148, 454, '1950-08-08');
INSERT INTO all_tunnels VALUES (21, 'Queswis', 'western', 'SK', 4573, 470, '1995-11-28');
INSERT INTO all_tunnels VALUES (22, 'Quearsku', 'inland', 'ME', 2545, 692, '1997-05-09');
INSERT INTO all_tunnels VALUES (23, 'Cleardale', 'coastal', 'SMA', 4893, 833, '1988-05-10');
INSERT INTO all_tunnels VALUES (24, 'Warpe', 'western', 'ME', 3742, 608, '1950-04-27');
CREATE TABLE surveies (
  surv_id INTEGER PRIMARY KEY,
  surv_no_x TEXT NOT NULL,
  status TEXT NOT NULL,
  method TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  disc INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  mnr_ref INTEGER NOT NULL,
  tnnl_ref INTEGER NOT NULL,
  FOREIGN KEY (mnr_ref) REFERENCES miners(miner_id),
  FOREIGN KEY (tnnl_ref) REFERENCES all_tunnels(tun_id)
);
INSERT INTO surveies VALUES (1, 'J699', 'despout', 'FLI', 274, 21, '2019-09-14', 13, 16);
INSERT INTO surveies VALUES (2, 'J448', 'despout', 'VOU', 78, 53, '2023-11-06', 19, 24);
INSERT INTO surveies VALUES (3, 'J795', 'louckskonchound', 'CH', 254, 14, '2014-02-26', 13, 3);
INSERT INTO surveies VALUES (4, 'J784', 'louckskonchound', 'VOU', 196, 16, '2024-06-10', 4, 9);
INSERT INTO surveies VALUES (5, 'J507', 'despout', 'VOU', 152, 48, '2019-02-07', 1, 16);
INSERT INTO surveies VALUES (6, 'J919', 'louckskonchound', 'CH', 234, 16, '2017-11-01', 19, 22);
INSERT INTO surveies VALUES (7, 'J668', 'despout', 'CH', 169, 60, '2022-12-01', 7, 15);
INSERT INTO surveies VALUES (8, 'J814', 'skounsendqui', 'VOU', 126, 15, '2022-04-26', 12, 12);
INSERT INTO surveies VALUES (9, 'J275', 'louckskonchound', 'FLI', 189, 59, '2020-12-09', 5, 5);
INSERT INTO surveies VALUES (10, 'J211', 'flesoucksand', 'CH', 214, 9, '2024-01-22', 11, 22);
INSERT INTO surveies VALUES (11, 'J199', 'skounsendqui', 'VOU', 150, 43, '2021-02-08', 7, 3);
INSERT INTO surveies VALUES (12, 'J566', 'louckskonchound', 'FLI', 272, 10, '2020-04-17', 14, 10);
INSERT INTO surveies VALUES (13, 'J214', 'flesoucksand', 'CH', 47, 49, '2019-01-14', 1, 5);
INSERT INTO surveies VALUES (14, 'J304', 'despout', 'VOU', 143, 21, '2017-06-16', 4, 17);
INSERT INTO surveies VALUES (15, 'J170', 'flesoucksand', 'CH', 300, 44, '2016-01-06', 10, 7);
INSERT INTO surveies VALUES (16, 'J540', 'despout', 'VOU', 35, 19, '2012-05-28', 11, 7);
INSERT INTO surveies VALUES (17, 'J886', 'flesoucksand', 'VOU', 165, 60, '2011-03-01', 11, 22);
INSERT INTO surveies VALUES (18, 'J315', 'despout', 'CH', 2, 23, '2013-12-15', 4, 2);
INSERT INTO surveies VALUES (19, 'J671', 'flesoucksand', 'CH', 169, 19, '2017-08-22', 5, 19);
INSERT INTO surveies VALUES (20, 'J737', 'louckskonchound', 'CH', 18, 18, '2011-11-16', 4, 2);
INSERT INTO surveies VALUES (21, 'J434', 'flesoucksand', 'VOU', 35, 52, '2024-10-08', 1, 24);
INSERT INTO surveies VALUES (22, 'J812', 'flesoucksand', 'VOU', 110, 58, '2023-11-01', 12, 16);
INSERT INTO surveies VALUES (23, 'J231', 'skounsendqui', 'VOU', 103, 31, '2012-01-07', 4, 4);
INSERT INTO surveies VALUES (24, 'J447', 'skounsendqui', 'VOU', 45, 50, '2020-09-18', 5, 16);
INSERT INTO surveies VALUES (25, 'J585', 'louckskonchound', 'CH', 158, 37, '2021-02-11', 16, 17);
INSERT INTO surveies VALUES (26, 'J561', 'despout', 'FLI', 116, 5, '2020-06-20', 9, 2);
INSERT INTO surveies VALUES (27, 'J488', 'flesoucksand', 'VOU', 73, 12, '2016-11-17', 5, 15);
INSERT INTO surveies VALUES (28, 'J767', 'flesoucksand', 'CA', 125, 34, '2012-06-02', 12, 2);
INSERT INTO surveies VALUES (29, 'J661', 'louckskonchound', 'VOU', 220, 52, '2020-12-13', 7, 7);
INSERT INTO surveies VALUES (30, 'J798', 'despout', 'CH', 238, 4, '2011-07-16', 11, 24);
INSERT INTO surveies VALUES (31, 'J891', 'nendpleatneat', 'CH', 140, 51, '2019-08-27', 10, 23);
INSERT INTO surveies VALUES (32, 'J825', 'flesoucksand', 'FLI', 274, 23, '2020-05-07', 20, 22);
INSERT INTO surveies VALUES (33, 'J269', 'skounsendqui', 'CA', 94, 56, '2024-08-27', 20, 1);
INSERT INTO surveies VALUES (34, 'J411', 'flesoucksand', 'VOU', 169, 16, '2018-01-13', 12, 23);
INSERT INTO surveies VALUES (35, 'J722', 'despout', 'CA', 200, 47, '2010-03-03', 1, 9);
INSERT INTO surveies VALUES (36, 'J293', 'skounsendqui', 'VOU', 201, 53, '2014-02-18', 6, 4);
INSERT INTO surveies VALUES (37, 'J459', 'despout', 'VOU', 256, 1, '2020-02-09', 23, 22);
INSERT INTO surveies VALUES (38, 'J666', 'skounsendqui', 'FLI', 83, 58, '2015-11-12', 18, 3);
INSERT INTO surveies VALUES (39, 'J797', 'flesoucksand', 'CA', 56, 33, '2013-12-28', 4, 11);
INSERT INTO surveies VALUES (40, 'J136', 'despout', 'FLI', 28, 43, '2016-06-12', 15, 2);
INSERT INTO surveies VALUES (41, 'J905', 'skounsendqui', 'CH', 271, 21, '2012-10-23', 5, 9);
INSERT INTO surveies VALUES (42, 'J227', 'louckskonchound', 'FLI', 174, 58, '2015-05-23', 12, 23);
INSERT INTO surveies VALUES (43, 'J599', 'skounsendqui', 'FLI', 89, 46, '2016-07-19', 9, 15);
INSERT INTO surveies VALUES (44, 'J321', 'skounsendqui', 'CH', 182, 2, '2016-12-27', 6, 1);
INSERT INTO surveies VALUES (45, 'J605', 'despout', 'CH', 238, 52, '2010-04-04', 1, 17);
INSERT INTO surveies VALUES (46, 'J849', 'despout', 'FLI', 54, 53, '2023-02-16', 23, 1);
INSERT INTO surveies VALUES (47, 'J612', 'louckskonchound', 'CH', 285, 55, '2016-01-16', 15, 19);
INSERT INTO surveies VALUES (48, 'J559', 'louckskonchound', 'CH', 232, 21, '2024-01-11', 5, 13);
INSERT INTO surveies VALUES (49, 'J222', 'skounsendqui', 'CH', 181, 52, '2022-01-02', 12, 17);
INSERT INTO surveies VALUES (50, 'J379', 'nendpleatneat', 'FLI', 23, 14, '2011-01-10', 4, 3);
INSERT INTO surveies VALUES (51, 'J823', 'despout', 'VOU', 91, 26, '2019-09-28', 7, 23);
INSERT INTO surveies VALUES (52, 'J517', 'despout', 'CH', 191, 21, '2014-09-10', 7, 15);
INSERT INTO surveies VALUES (53, 'J345', 'skounsendqui', 'FLI', 82, 2, '2011-06-04', 13, 16);
INSERT INTO surveies VALUES (54, 'J430', 'nendpleatneat', 'CH', 74, 43, '2012-06-24', 18, 2);
INSERT INTO surveies VALUES (55, 'J676', 'skounsendqui', 'CH', 142, 55, '2013-11-06', 15, 16);
INSERT INTO surveies VALUES (56, 'J860', 'skounsendqui', 'CH', 60, 10, '2020-11-17', 14, 15);
INSERT INTO surveies VALUES (57, 'J349', 'despout', 'FLI', 117, 21, '2018-07-23', 7, 22);
INSERT INTO surveies VALUES (58, 'J102', 'despout', 'CH', 285, 3, '2020-05-03', 16, 5);
INSERT INTO surveies VALUES (59, 'J749', 'skounsendqui', 'FLI', 262, 5, '2022-04-12', 19, 22);
INSERT INTO surveies VALUES (60, 'J922', 'despout', 'FLI', 185, 51, '2015-01-18', 12, 4);
INSERT INTO surveies VALUES (61, 'J469', 'louckskonchound', 'CH', 42, 32, '2011-12-08', 11, 1);
INSERT INTO surveies VALUES (62, 'J543', 'despout', 'FLI', 137, 24, '2014-10-05', 1, 11);
INSERT INTO surveies VALUES (63, 'J128', 'despout', 'CH', 158, 21, '2022-08-24', 1, 22);
INSERT INTO surveies VALUES (64, 'J369', 'skounsendqui', 'VOU', 137, 46, '2017-12-15', 20, 19);
INSERT INTO surveies VALUES (65, 'J344', 'flesoucksand', 'CH', 291, 40, '2018-09-25', 9, 3);
INSERT INTO surveies VALUES (66, 'J401', 'despout', 'FLI', 47, 27, '2011-09-16', 13, 7);
INSERT INTO surveies VALUES (67, 'J498', 'louckskonchound', 'CA', 142, 50, '2013-04-25', 8, 2);
INSERT INTO surveies VALUES (68, 'J371', 'skounsendqui', 'VOU', 199, 32, '2015-12-20', 20, 17);
INSERT INTO surveies VALUES (69, 'J829', 'skounsendqui', 'VOU', 132, 17, '2010-05-02', 1, 14);
INSERT INTO surveies VALUES (70, 'J374', 'flesoucksand', 'CH', 117, 25, '2017-07-05', 10, 22);
INSERT INTO surveies VALUES (71, 'J633', 'flesoucksand', 'FLI', 160, 60, '2018-11-12', 9, 17);
INSERT INTO surveies VALUES (72, 'J705', 'skounsendqui', 'VOU', 270, 33, '2011-09-22', 14, 16);
INSERT INTO surveies VALUES (73, 'J506', 'louckskonchound', 'VOU', 242, 1, '2023-05-22', 7, 24);
INSERT INTO surveies VALUES (74, 'J218', 'flesoucksand', 'FLI', 231, 25, '2013-02-01', 12, 24);
INSERT INTO surveies VALUES (75, 'J693', 'louckskonchound', 'CH', 253, 59, '2010-03-21', 15, 9);
INSERT INTO surveies VALUES (76, 'J931', 'flesoucksand', 'CH', 88, 47, '2016-04-05', 7, 24);
INSERT INTO surveies VALUES (77, 'J950', 'skounsendqui', 'FLI', 164, 48, '2019-08-28', 11, 22);
INSERT INTO surveies VALUES (78, 'J736', 'louckskonchound', 'CA', 127, 32, '2013-11-06', 9, 22);
INSERT INTO surveies VALUES (79, 'J752', 'flesoucksand', 'FLI', 87, 34, '2011-01-14', 18, 22);
INSERT INTO surveies VALUES (80, 'J367', 'skounsendqui', 'CH', 273, 33, '2012-02-02', 4, 24);
INSERT INTO surveies VALUES (81, 'J143', 'nendpleatneat', 'CH', 129, 56, '2019-05-22', 7, 23);
INSERT INTO surveies VALUES (82, 'J220', 'despout', 'VOU', 100, 29, '2024-08-12', 15, 3);
INSERT INTO surveies VALUES (83, 'J813', 'louckskonchound', 'VOU', 121, 47, '2021-10-14', 4, 11);
INSERT INTO surveies VALUES (84, 'J135', 'flesoucksand', 'CH', 57, 2, '2019-04-09', 8, 22);
INSERT INTO surveies VALUES (85, 'J429', 'despout', 'CH', 276, 55, '2012-02-07', 6, 15);
INSERT INTO surveies VALUES (86, 'J106', 'louckskonchound', 'CH', 271, 57, '2022-09-14', 15, 22);
INSERT INTO surveies VALUES (87, 'J161', 'louckskonchound', 'VOU', 251, 59, '2012-02-03', 16, 22);
INSERT INTO surveies VALUES (88, 'J815', 'despout', 'FLI', 79, 48, '2020-05-24', 9, 23);
INSERT INTO surveies VALUES (89, 'J852', 'skounsendqui', 'CA', 98, 27, '2018-10-10', 14, 7);
INSERT INTO surveies VALUES (90, 'J363', 'despout', 'FLI', 27, 51, '2012-07-14', 8, 10);
INSERT INTO surveies VALUES (91, 'J875', 'skounsendqui', 'FLI', 275, 54, '2013-01-08', 13, 15);
INSERT INTO surveies VALUES (92, 'J900', 'flesoucksand', 'VOU', 106, 27, '2020-10-03', 6, 13);
INSERT INTO surveies VALUES (93, 'J502', 'flesoucksand', 'VOU', 75, 14, '2022-12-19', 13, 24);
INSERT INTO surveies VALUES (94, 'J461', 'nendpleatneat', 'FLI', 42, 59, '2017-06-22', 14, 11);
INSERT INTO surveies VALUES (95, 'J204', 'despout', 'VOU', 235, 42, '2014-01-09', 1, 5);
INSERT INTO surveies VALUES (96, 'J126', 'despout', 'CH', 279, 59, '2021-02-09', 20, 24);
INSERT INTO surveies VALUES (97, 'J769', 'louckskonchound', 'CH', 49, 51, '2023-12-24', 10, 7);
INSERT INTO surveies VALUES (98, 'J183', 'skounsendqui', 'FLI', 139, 21, '2011-08-03', 18, 13);
INSERT INTO surveies VALUES (99, 'J428', 'despout', 'CH', 41, 24, '2022-06-21', 13, 23);
INSERT INTO surveies VALUES (100, 'J744', 'louckskonchound', 'FLI', 128, 27, '2018-01-21', 15, 13);
INSERT INTO surveies VALUES (101, 'J867', 'despout', 'VOU', 286, 19, '2014-11-13', 6, 22);
INSERT INTO surveies VALUES (102, 'J178', 'skounsendqui', 'CH', 263, 6, '2024-08-05', 13, 7);
INSERT INTO surveies VALUES (103, 'J921', 'nendpleatneat', 'VOU', 283, 22, '2017-06-15', 9, 23);
INSERT INTO surveies VALUES (104, 'J709', 'louckskonchound', 'CA', 81, 31, '2012-11-27', 18, 24);
INSERT INTO surveies VALUES (105, 'J996', 'flesoucksand', 'VOU', 67, 57, '2014-07-26', 21, 24);
INSERT INTO surveies VALUES (106, 'J785', 'skounsendqui', 'CH', 247, 29, '2023-01-21', 16, 24);
INSERT INTO surveies VALUES (107, 'J742', 'despout', 'CA', 294, 31, '2015-07-05', 15, 3);
INSERT INTO surveies VALUES (108, 'J642', 'flesoucksand', 'VOU', 195, 58, '2016-11-10', 8, 10);
INSERT INTO surveies VALUES (109, 'J691', 'despout', 'CH', 176, 58, '2020-10-17', 1, 15);
INSERT INTO surveies VALUES (110, 'J489', 'skounsendqui', 'FLI', 59, 23, '2013-11-01', 23, 13);
INSERT INTO surveies VALUES (111, 'J741', 'flesoucksand', 'CH', 102, 13, '2022-10-09', 7, 16);
INSERT INTO surveies VALUES (112, 'J562', 'louckskonchound', 'CA', 232, 50, '2016-02-06', 15, 11);
INSERT INTO surveies VALUES (113, 'J964', 'louckskonchound', 'CH', 18, 54, '2020-12-26', 16, 16);
INSERT INTO surveies VALUES (114, 'J110', 'skounsendqui', 'VOU', 42, 25, '2018-04-17', 22, 19);
INSERT INTO surveies VALUES (115, 'J772', 'flesoucksand', 'VOU', 299, 7, '2016-09-01', 14, 15);
INSERT INTO surveies VALUES (116, 'J734', 'despout', 'FLI', 100, 59, '2016-02-21', 5, 23);
INSERT INTO surveies VALUES (117, 'J977', 'despout', 'CH', 201, 32, '2016-01-12', 23, 12);
INSERT INTO surveies VALUES (118, 'J827', 'louckskonchound', 'VOU', 216, 5, '2017-09-26', 18, 9);
INSERT INTO surveies VALUES (119, 'J876', 'louckskonchound', 'FLI', 253, 43, '2013-07-22', 4, 14);
INSERT INTO surveies VALUES (120, 'J560', 'despout', 'CH', 144, 50, '2015-07-23', 20, 1);
