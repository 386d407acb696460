CREATE TABLE bankers (
  bank_no INTEGER PRIMARY KEY,
  banker_name TEXT NOT NULL,
  sh TEXT NOT NULL,
  rank TEXT NOT NULL,
  experience INTEGER NOT NULL,
  yrs INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO bankers VALUES (1, 'Faickthour Stuttrourlus', 'DO', 'queagroclind', 24, 64, '2004-05-18');
INSERT INTO bankers VALUES (2, 'Skealfleandkeas Chermaszul', 'DO', 'lead', 18, 18, '1994-06-27');
INSERT INTO bankers VALUES (3, 'Noah Quist', 'EA', 'trainee', 11, 66, '1987-08-10');
INSERT INTO bankers VALUES (4, 'Stoswasthock Foumheanea', 'DO', 'trainee', 19, 75, '1969-07-14');
INSERT INTO bankers VALUES (5, 'Gina Cohen', 'DEA', 'trainee', 3, 49, '1976-09-24');
INSERT INTO bankers VALUES (6, 'Hockvendshus Zatrinkrind', 'DO', 'trainee', 15, 42, '1994-12-21');
INSERT INTO bankers VALUES (7, 'Hackclondjen Skoutremmai', 'DEA', 'lead', 36, 43, '1991-11-02');
INSERT INTO bankers VALUES (8, 'Raflal Feashor', 'DO', 'lead', 26, 60, '1986-07-04');
INSERT INTO bankers VALUES (9, 'Ivan Park', 'DEA', 'quorre', 13, 22, '1983-09-24');
INSERT INTO bankers VALUES (10, 'Sealparshit Souckquol', 'DO', 'quorre', 23, 41, '1963-02-10');
INSERT INTO bankers VALUES (11, 'Liam Vega', 'DO', 'lead', 18, 57, '1946-11-24');
INSERT INTO bankers VALUES (12, 'Shealbrair Melweam', 'EA', 'quorre', 1, 76, '2000-08-26');
INSERT INTO bankers VALUES (13, 'Olivia Martin', 'DO', 'lead', 17, 25, '2001-06-07');
INSERT INTO bankers VALUES (14, 'Oscar Quist', 'EA', 'chief', 5, 21, '1986-05-21');
INSERT INTO bankers VALUES (15, 'Tara Clark', 'DO', 'queagroclind', 17, 61, '1989-11-03');
INSERT INTO bankers VALUES (16, 'Lurskous Bratmo', 'DO', 'lead', 21, 56, '1997-01-12');
INSERT INTO bankers VALUES (17, 'Zoe Silva', 'EA', 'quorre', 3, 54, '1990-09-19');
INSERT INTO bankers VALUES (18, 'Ben Lopez', 'EA', 'chief', 21, 61, '1955-12-07');
INSERT INTO bankers VALUES (19, 'Qualluldout Webren', 'EA', 'trainee', 31, 71, '1977-12-11');
INSERT INTO bankers VALUES (20, 'Skouscheas Gramskou', 'EA', 'trainee', 19, 25, '1976-12-10');
INSERT INTO bankers VALUES (21, 'Quourkraind Sundbem', 'DO', 'trainee', 10, 34, '1952-03-03');
INSERT INTO bankers VALUES (22, 'Lunnal Drusfleck', 'DO', 'quorre', 28, 57, '1995-01-14');
INSERT INTO bankers VALUES (23, 'Jack Adams', 'EA', 'queagroclind', 37, 72, '1991-04-04');
INSERT INTO bankers VALUES (24, 'Wimdrait Parkrous', 'EA', 'trainee', 8, 64, '1973-03-02');
INSERT INTO bankers VALUES (25, 'Chanviflai Stamsim', 'DO', 'trainee', 30, 38, '1985-07-02');
INSERT INTO bankers VALUES (26, 'Quearclaclaind Railbrosrol', 'DO', 'queagroclind', 22, 60, '1961-09-06');
CREATE TABLE tbl_branch (
  bran_id INTEGER PRIMARY KEY,
  bran_nm TEXT NOT NULL,
  zone TEXT NOT NULL,
  size_cl TEXT NOT NULL,
  elev INTEGER NOT NULL,
  windows INTEGER NOT NULL,
  fixed_dt TEXT NOT NULL
);
INSERT INTO tbl_branch VALUES (1, 'Chatdrar', 'central', 'TI', 1360, 4, '2004-05-18');
INSERT INTO tbl_branch VALUES (2, 'Floundkrom', 'central', 'LA', 748, 13, '1990-01-08');
INSERT INTO tbl_branch VALUES (3, 'Oakgate', 'central', 'TI', 1113, 15, '1990-04-25');
INSERT INTO tbl_branch VALUES (4, 'Thornbury', 'gatclound', 'SMA', 1734, 4, '2000-02-17');
INSERT INTO tbl_branch VALUES (5, 'Westton', 'central', 'SMA', 2573, 51, '2000-03-28');
INSERT INTO tbl_branch VALUES (6, 'Flutseanhan', 'leackvar', 'DU', 52, 66, '2001-07-24');
INSERT INTO tbl_branch VALUES (7, 'Zusfeackskar', 'quouncloudond', 'DU', 2425, 68, '2019-06-19');
INSERT INTO tbl_branch VALUES (8, 'Fairburn', 'leackvar', 'TI', 2053, 77, '1997-08-12');
INSERT INTO tbl_branch VALUES (9, 'Gutqueamdeack', 'central', 'TI', 1325, 31, '2005-11-07');
INSERT INTO tbl_branch VALUES (10, 'Highwell', 'central', 'TI', 357, 71, '1996-08-10');
INSERT INTO tbl_branch VALUES (11, 'Shemhundbren', 'quouncloudond', 'DU', 2140, 77, '1994-11-22');
INSERT INTO tbl_branch VALUES (12, 'Shirshos', 'quouncloudond', 'SMA', 1552, 66, '2013-04-07');
INSERT INTO tbl_branch VALUES (13, 'Clainnussur', 'leackvar', 'SMA', 2432, 73, '2023-11-27');
INSERT INTO tbl_branch VALUES (14, 'Vaimskondkrour', 'central', 'LA', 228, 71, '2004-12-16');
INSERT INTO tbl_branch VALUES (15, 'Chembrind', 'gatclound', 'SMA', 175, 54, '1996-07-22');
INSERT INTO tbl_branch VALUES (16, 'Quenplos', 'leackvar', 'TI', 1629, 16, '2006-11-01');
INSERT INTO tbl_branch VALUES (17, 'Chouskout', 'gatclound', 'SMA', 1115, 58, '2014-12-15');
INSERT INTO tbl_branch VALUES (18, 'Marshbury', 'quouncloudond', 'TI', 2316, 14, '2005-08-12');
INSERT INTO tbl_branch VALUES (19, 'Momrandme', 'central', 'SMA', 388, 66, '1994-11-22');
INSERT INTO tbl_branch VALUES (20, 'Wooddale', 'central', 'DU', 1970, 43, '2004-02-15');
INSERT INTO tbl_branch VALUES (21, 'Skoumthi', 'central', 'DU', 780, 50, '2006-09-01');
INSERT INTO tbl_branch VALUES (22, 'Claibrun', 'quouncloudond', 'DU', 155, 42, '2019-12-22');
INSERT INTO tbl_branch VALUES (23, 'Plestistouck', 'gatclound', 'LA', 242, 13, '2011-10-13');
INSERT INTO tbl_branch VALUES (24, 'Bramtram', 'central', 'TI', 1624, 78, '2010-11-23');
INSERT INTO tbl_branch VALUES (25, 'Hamwut', 'central', 'TI', 262, 24, '2004-09-25');
INSERT INTO tbl_branch VALUES (26, 'Kaiquound', 'leackvar', 'TI', 800, 39, '2002-07-25');
INSERT INTO tbl_branch VALUES (27, 'Clearridge', 'central', 'SMA', 550, 50, '2021-12-20');
INSERT INTO tbl_branch VALUES (28, 'Queanbosgro', 'quouncloudond', 'SMA', 1965, 43, '1992-05-01');
INSERT INTO tbl_branch VALUES (29, 'Marshhaven', 'gatclound', 'DU', 384, 42, '2022-07-21');
INSERT INTO tbl_branch VALUES (30, 'Cleardale', 'northern', 'DRO', 477, 76, '1997-12-26');
INSERT INTO tbl_branch VALUES (31, 'Sheansudrand', 'leackvar', 'DU', 1, 30, '1991-05-01');
INSERT INTO tbl_branch VALUES (32, 'Draimpockmand', 'central', 'SMA', 1427, 40, '2022-05-27');
INSERT INTO tbl_branch VALUES (33, 'Thornhaven', 'quouncloudond', 'LA', 1107, 9, '2014-10-08');
INSERT INTO tbl_branch VALUES (34, 'Kerskund', 'central', 'DRO', 849, 39, '2018-11-23');
INSERT INTO tbl_branch VALUES (35, 'Stirchimout', 'central', 'LA', 2883, 56, '2002-10-14');
INSERT INTO tbl_branch VALUES (36, 'Womzi', 'gatclound', 'TI', 2882, 43, '2011-11-21');
CREATE TABLE transfer (
  transfer_id INTEGER PRIMARY KEY,
  tran_no_x TEXT NOT NULL,
  prio TEXT NOT NULL,
  method TEXT NOT NULL,
  long INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  banker_key INTEGER NOT NULL,
  branch_id INTEGER NOT NULL,
  FOREIGN KEY (banker_key) REFERENCES bankers(bank_no),
  FOREIGN KEY (branch_id) REFERENCES tbl_branch(bran_id)
);
INSERT INTO transfer VALUES (1, 'U819', 'saindclandran', 'invoice', 74, 46, '2024-08-21', 12, 4);
INSERT INTO transfer VALUES (2, 'U244', 'critical', 'rourflut', 162, 13, '2011-05-26', 13, 11);
INSERT INTO transfer VALUES (3, 'U661', 'sumfeskrom', 'card', 275, 29, '2024-06-13', 15, 36);
INSERT INTO transfer VALUES (4, 'U899', 'high', 'dilflem', 84, 45, '2017-08-07', 26, 28);
INSERT INTO transfer VALUES (5, 'U351', 'sumfeskrom', 'voucher', 222, 52, '2012-08-06', 16, 2);
INSERT INTO transfer VALUES (6, 'U349', 'sumfeskrom', 'invoice', 357, 5, '2019-05-01', 2, 16);
INSERT INTO transfer VALUES (7, 'U634', 'high', 'rourflut', 290, 53, '2023-03-21', 10, 36);
INSERT INTO transfer VALUES (8, 'U175', 'saindclandran', 'guzeas', 260, 7, '2010-07-24', 7, 3);
INSERT INTO transfer VALUES (9, 'U496', 'high', 'voucher', 363, 44, '2012-01-10', 2, 5);
INSERT INTO transfer VALUES (10, 'U729', 'saindclandran', 'invoice', 160, 1, '2014-01-13', 22, 9);
INSERT INTO transfer VALUES (11, 'U263', 'saindclandran', 'voucher', 47, 55, '2018-08-15', 4, 9);
INSERT INTO transfer VALUES (12, 'U369', 'critical', 'invoice', 21, 40, '2023-11-03', 3, 11);
INSERT INTO transfer VALUES (13, 'U200', 'saindclandran', 'voucher', 308, 6, '2013-12-20', 22, 12);
INSERT INTO transfer VALUES (14, 'U299', 'critical', 'guzeas', 147, 22, '2015-07-02', 14, 2);
INSERT INTO transfer VALUES (15, 'U111', 'saindclandran', 'voucher', 152, 7, '2017-10-19', 14, 4);
INSERT INTO transfer VALUES (16, 'U865', 'saindclandran', 'guzeas', 171, 39, '2015-03-09', 7, 31);
INSERT INTO transfer VALUES (17, 'U283', 'critical', 'guzeas', 260, 0, '2016-10-26', 13, 2);
INSERT INTO transfer VALUES (18, 'U529', 'saindclandran', 'card', 89, 57, '2012-07-19', 15, 29);
INSERT INTO transfer VALUES (19, 'U750', 'saindclandran', 'rourflut', 34, 54, '2016-01-01', 2, 4);
INSERT INTO transfer VALUES (20, 'U927', 'sumfeskrom', 'rourflut', 253, 50, '2018-01-17', 3, 4);
INSERT INTO transfer VALUES (21, 'U207', 'saindclandran', 'guzeas', 316, 16, '2010-11-22', 22, 5);
INSERT INTO transfer VALUES (22, 'U781', 'sumfeskrom', 'guzeas', 55, 6, '2014-12-28', 23, 10);
INSERT INTO transfer VALUES (23, 'U666', 'sumfeskrom', 'voucher', 427, 23, '2011-12-09', 26, 22);
INSERT INTO transfer VALUES (24, 'U699', 'sumfeskrom', 'guzeas', 202, 20, '2017-09-24', 26, 26);
INSERT INTO transfer VALUES (25, 'U872', 'critical', 'card', 250, 55, '2020-01-15', 26, 4);
INSERT INTO transfer VALUES (26, 'U841', 'sumfeskrom', 'rourflut', 320, 44, '2022-08-09', 26, 4);
INSERT INTO transfer VALUES (27, 'U204', 'high', 'guzeas', 14, 53, '2011-02-08', 26, 26);
INSERT INTO transfer VALUES (28, 'U588', 'critical', 'invoice', 45, 3, '2016-08-26', 13, 11);
INSERT INTO transfer VALUES (29, 'U378', 'high', 'voucher', 305, 45, '2022-07-16', 19, 30);
INSERT INTO transfer VALUES (30, 'U922', 'high', 'guzeas', 104, 16, '2022-02-13', 2, 22);
INSERT INTO transfer VALUES (31, 'U802', 'critical', 'invoice', 145, 8, '2016-06-08', 13, 2);
INSERT INTO transfer VALUES (32, 'U762', 'sumfeskrom', 'dilflem', 329, 40, '2010-04-07', 22, 35);
INSERT INTO transfer VALUES (33, 'U713', 'high', 'invoice', 167, 9, '2016-09-09', 3, 29);
INSERT INTO transfer VALUES (34, 'U796', 'critical', 'rourflut', 429, 41, '2024-01-01', 13, 26);
INSERT INTO transfer VALUES (35, 'U907', 'critical', 'dilflem', 213, 30, '2022-07-01', 23, 32);
INSERT INTO transfer VALUES (36, 'U702', 'sumfeskrom', 'guzeas', 64, 28, '2024-08-11', 12, 26);
INSERT INTO transfer VALUES (37, 'U323', 'saindclandran', 'invoice', 293, 15, '2024-12-20', 22, 36);
INSERT INTO transfer VALUES (38, 'U360', 'high', 'guzeas', 230, 33, '2017-12-01', 3, 10);
INSERT INTO transfer VALUES (39, 'U487', 'critical', 'guzeas', 305, 31, '2021-11-27', 13, 20);
INSERT INTO transfer VALUES (40, 'U176', 'high', 'guzeas', 391, 14, '2023-11-02', 19, 9);
INSERT INTO transfer VALUES (41, 'U871', 'saindclandran', 'invoice', 19, 2, '2022-11-22', 19, 28);
INSERT INTO transfer VALUES (42, 'U403', 'saindclandran', 'guzeas', 104, 29, '2014-02-27', 15, 26);
INSERT INTO transfer VALUES (43, 'U328', 'sumfeskrom', 'guzeas', 387, 0, '2019-04-14', 10, 4);
INSERT INTO transfer VALUES (44, 'U595', 'critical', 'dilflem', 312, 56, '2019-06-28', 12, 4);
INSERT INTO transfer VALUES (45, 'U958', 'sumfeskrom', 'guzeas', 72, 12, '2014-12-11', 26, 36);
INSERT INTO transfer VALUES (46, 'U576', 'saindclandran', 'invoice', 220, 25, '2011-10-02', 15, 5);
INSERT INTO transfer VALUES (47, 'U684', 'saindclandran', 'card', 212, 13, '2017-12-15', 22, 17);
INSERT INTO transfer VALUES (48, 'U720', 'saindclandran', 'guzeas', 107, 3, '2014-05-20', 12, 8);
INSERT INTO transfer VALUES (49, 'U395', 'high', 'guzeas', 213, 3, '2011-04-27', 2, 2);
INSERT INTO transfer VALUES (50, 'U889', 'sumfeskrom', 'guzeas', 228, 51, '2018-06-09', 14, 4);
INSERT INTO transfer VALUES (51, 'U556', 'critical', 'invoice', 467, 57, '2016-05-10', 21, 5);
INSERT INTO transfer VALUES (52, 'U245', 'critical', 'invoice', 60, 1, '2014-04-24', 14, 30);
INSERT INTO transfer VALUES (53, 'U993', 'critical', 'invoice', 28, 57, '2015-06-12', 14, 26);
INSERT INTO transfer VALUES (54, 'U790', 'high', 'guzeas', 352, 49, '2012-05-28', 26, 8);
INSERT INTO transfer VALUES (55, 'U577', 'sumfeskrom', 'invoice', 268, 25, '2019-03-21', 2, 8);
INSERT INTO transfer VALUES (56, 'U479', 'high', 'voucher', 277, 42, '2016-08-24', 26, 28);
INSERT INTO transfer VALUES (57, 'U923', 'saindclandran', 'guzeas', 97, 40, '2012-01-15', 2, 35);
INSERT INTO transfer VALUES (58, 'U924', 'saindclandran', 'rourflut', 159, 4, '2012-01-16', 2, 5);
INSERT INTO transfer VALUES (59, 'U396', 'sumfeskrom', 'rourflut', 435, 4, '2016-03-21', 19, 3);
INSERT INTO transfer VALUES (60, 'U477', 'saindclandran', 'invoice', 8, 4, '2018-02-10', 26, 20);
INSERT INTO transfer VALUES (61, 'U675', 'sumfeskrom', 'guzeas', 143, 13, '2021-01-26', 16, 4);
INSERT INTO transfer VALUES (62, 'U461', 'critical', 'voucher', 372, 58, '2015-06-14', 13, 2);
INSERT INTO transfer VALUES (63, 'U768', 'sumfeskrom', 'guzeas', 240, 35, '2022-05-09', 4, 30);
INSERT INTO transfer VALUES (64, 'U193', 'saindclandran', 'invoice', 44, 7, '2017-03-19', 4, 5);
INSERT INTO transfer VALUES (65, 'U368', 'high', 'guzeas', 81, 3, '2012-12-24', 24, 17);
INSERT INTO transfer VALUES (66, 'U442', 'critical', 'rourflut', 69, 57, '2019-07-11', 15, 28);
INSERT INTO transfer VALUES (67, 'U387', 'saindclandran', 'invoice', 380, 1, '2013-08-07', 12, 32);
INSERT INTO transfer VALUES (68, 'U555', 'critical', 'dilflem', 70, 10, '2014-05-05', 22, 10);
INSERT INTO transfer VALUES (69, 'U696', 'high', 'dilflem', 159, 54, '2020-10-01', 26, 26);
INSERT INTO transfer VALUES (70, 'U747', 'sumfeskrom', 'guzeas', 222, 48, '2018-07-07', 18, 5);
INSERT INTO transfer VALUES (71, 'U766', 'saindclandran', 'invoice', 473, 56, '2014-10-21', 12, 10);
INSERT INTO transfer VALUES (72, 'U113', 'saindclandran', 'invoice', 382, 49, '2024-10-21', 2, 34);
INSERT INTO transfer VALUES (73, 'U857', 'saindclandran', 'voucher', 53, 50, '2020-01-21', 4, 25);
INSERT INTO transfer VALUES (74, 'U557', 'saindclandran', 'card', 143, 13, '2022-03-22', 18, 7);
INSERT INTO transfer VALUES (75, 'U586', 'critical', 'card', 416, 35, '2015-02-09', 3, 8);
INSERT INTO transfer VALUES (76, 'U965', 'saindclandran', 'guzeas', 437, 8, '2017-09-16', 19, 17);
INSERT INTO transfer VALUES (77, 'U592', 'high', 'invoice', 337, 53, '2013-01-01', 15, 3);
INSERT INTO transfer VALUES (78, 'U285', 'high', 'invoice', 299, 34, '2019-03-25', 2, 34);
INSERT INTO transfer VALUES (79, 'U951', 'sumfeskrom', 'invoice', 190, 55, '2016-04-18', 16, 22);
INSERT INTO transfer VALUES (80, 'U712', 'saindclandran', 'guzeas', 323, 10, '2013-07-12', 18, 30);
INSERT INTO transfer VALUES (81, 'U730', 'saindclandran', 'guzeas', 107, 20, '2011-07-16', 23, 21);
INSERT INTO transfer VALUES (82, 'U145', 'saindclandran', 'voucher', 49, 34, '2010-06-20', 22, 28);
INSERT INTO transfer VALUES (83, 'U999', 'high', 'dilflem', 65, 38, '2015-10-02', 26, 22);
INSERT INTO transfer VALUES (84, 'U123', 'sumfeskrom', 'dilflem', 142, 38, '2011-07-06', 12, 35);
INSERT INTO transfer VALUES (85, 'U250', 'high', 'guzeas', 259, 49, '2011-06-11', 4, 30);
INSERT INTO transfer VALUES (86, 'U475', 'critical', 'guzeas', 355, 14, '2021-02-28', 23, 2);
INSERT INTO transfer VALUES (87, 'U289', 'saindclandran', 'guzeas', 404, 59, '2019-06-06', 16, 6);
INSERT INTO transfer VALUES (88, 'U612', 'sumfeskrom', 'guzeas', 423, 42, '2016-02-05', 26, 4);
INSERT INTO transfer VALUES (89, 'U199', 'sumfeskrom', 'rourflut', 70, 6, '2024-03-12', 16, 31);
INSERT INTO transfer VALUES (90, 'U623', 'critical', 'guzeas', 201, 48, '2024-02-25', 14, 34);
INSERT INTO transfer VALUES (91, 'U172', 'sumfeskrom', 'dilflem', 329, 15, '2017-04-15', 4, 8);
INSERT INTO transfer VALUES (92, 'U468', 'high', 'rourflut', 61, 42, '2016-11-02', 4, 16);
INSERT INTO transfer VALUES (93, 'U784', 'critical', 'invoice', 385, 4, '2022-07-06', 14, 22);
INSERT INTO transfer VALUES (94, 'U668', 'critical', 'guzeas', 216, 40, '2013-02-25', 22, 21);
INSERT INTO transfer VALUES (95, 'U966', 'sumfeskrom', 'guzeas', 411, 4, '2012-01-24', 13, 26);
INSERT INTO transfer VALUES (96, 'U746', 'high', 'guzeas', 128, 13, '2021-11-07', 8, 21);
INSERT INTO transfer VALUES (97, 'U831', 'sumfeskrom', 'voucher', 437, 14, '2019-08-10', 18, 22);
INSERT INTO transfer VALUES (98, 'U508', 'sumfeskrom', 'invoice', 19, 17, '2020-06-21', 26, 10);
INSERT INTO transfer VALUES (99, 'U877', 'saindclandran', 'rourflut', 292, 5, '2021-10-11', 26, 20);
INSERT INTO transfer VALUES (100, 'U227', 'sumfeskrom', 'guzeas', 166, 15, '2023-05-19', 2, 11);
INSERT INTO transfer VALUES (101, 'U110', 'high', 'invoice', 63, 10, '2024-07-03', 10, 11);
INSERT INTO transfer VALUES (102, 'U914', 'sumfeskrom', 'rourflut', 228, 56, '2023-11-26', 2, 32);
INSERT INTO transfer VALUES (103, 'U297', 'high', 'card', 170, 22, '2023-01-07', 26, 21);
INSERT INTO transfer VALUES (104, 'U947', 'high', 'rourflut', 59, 34, '2011-05-08', 19, 32);
INSERT INTO transfer VALUES (105, 'U644', 'saindclandran', 'guzeas', 197, 23, '2010-12-28', 13, 9);
INSERT INTO transfer VALUES (106, 'U255', 'saindclandran', 'invoice', 298, 60, '2014-10-02', 26, 35);
INSERT INTO transfer VALUES (107, 'U154', 'sumfeskrom', 'invoice', 174, 48, '2016-05-27', 7, 22);
INSERT INTO transfer VALUES (108, 'U103', 'saindclandran', 'invoice', 204, 20, '2019-04-11', 16, 22);
INSERT INTO transfer VALUES (109, 'U453', 'critical', 'rourflut', 8, 36, '2015-04-05', 2, 5);
INSERT INTO transfer VALUES (110, 'U629', 'high', 'guzeas', 272, 16, '2012-05-04', 12, 7);
INSERT INTO transfer VALUES (111, 'U915', 'saindclandran', 'card', 38, 57, '2019-12-25', 26, 9);
INSERT INTO transfer VALUES (112, 'U472', 'saindclandran', 'invoice', 16, 2, '2017-11-20', 21, 2);
INSERT INTO transfer VALUES (113, 'U516', 'sumfeskrom', 'voucher', 280, 19, '2023-11-22', 4, 16);
INSERT INTO transfer VALUES (114, 'U296', 'sumfeskrom', 'guzeas', 378, 55, '2014-10-20', 22, 7);
INSERT INTO transfer VALUES (115, 'U896', 'sumfeskrom', 'invoice', 334, 24, '2012-11-19', 3, 25);
INSERT INTO transfer VALUES (116, 'U460', 'saindclandran', 'guzeas', 395, 52, '2014-02-16', 4, 20);
INSERT INTO transfer VALUES (117, 'U410', 'high', 'card', 268, 19, '2012-03-24', 12, 34);
INSERT INTO transfer VALUES (118, 'U900', 'critical', 'guzeas', 104, 23, '2016-09-21', 12, 26);
INSERT INTO transfer VALUES (119, 'U524', 'saindclandran', 'guzeas', 160, 24, '2017-08-20', 2, 4);
INSERT INTO transfer VALUES (120, 'U116', 'saindclandran', 'guzeas', 156, 55, '2013-03-26', 16, 20);
