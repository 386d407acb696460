CREATE TABLE vndr (
  vendor_id INTEGER PRIMARY KEY,
  vndr_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  position TEXT NOT NULL,
  height INTEGER NOT NULL,
  salary INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO vndr VALUES (1, 'Tara Cohen', 'absent', 'senior', 200, 6779, '1988-11-01');
INSERT INTO vndr VALUES (2, 'Bresmam Clemdaick', 'retired', 'expert', 201, 7407, '2007-11-11');
INSERT INTO vndr VALUES (3, 'Quinn Martin', 'permanent', 'expert', 185, 1338, '1988-11-09');
INSERT INTO vndr VALUES (4, 'Oscar Grant', 'retired', 'lead', 185, 6087, '2002-10-07');
INSERT INTO vndr VALUES (5, 'Thilbrail Neandpusshet', 'permanent', 'trainee', 197, 3915, '2009-12-12');
INSERT INTO vndr VALUES (6, 'Quimfloul Treamguckdrend', 'retired', 'trainsiltrat', 192, 9164, '2009-12-01');
INSERT INTO vndr VALUES (7, 'Maimkreal Routlaind', 'retired', 'trainee', 175, 9854, '1992-02-13');
INSERT INTO vndr VALUES (8, 'Henry Meyer', 'suspended', 'expert', 191, 9127, '2008-08-22');
INSERT INTO vndr VALUES (9, 'Bella Rivera', 'active', 'expert', 169, 1796, '2022-01-27');
INSERT INTO vndr VALUES (10, 'Frank Ellis', 'permanent', 'waitvit', 152, 6187, '2010-11-17');
INSERT INTO vndr VALUES (11, 'Adam Quist', 'absent', 'trainee', 197, 7606, '1991-12-13');
INSERT INTO vndr VALUES (12, 'Sheamcland Broungack', 'suspended', 'senior', 172, 3946, '2006-10-26');
INSERT INTO vndr VALUES (13, 'Heatlorflar Jotdeassend', 'retired', 'expert', 161, 5811, '1998-08-03');
INSERT INTO vndr VALUES (14, 'Rashaitskai Cheanzes', 'active', 'trainee', 173, 4777, '2018-04-25');
INSERT INTO vndr VALUES (15, 'Shelnu Shendnaickflur', 'permanent', 'expert', 177, 1212, '2020-01-28');
INSERT INTO vndr VALUES (16, 'Hanna Green', 'permanent', 'trainee', 187, 2185, '2004-08-25');
INSERT INTO vndr VALUES (17, 'Peter Lopez', 'suspended', 'expert', 176, 4872, '2022-02-01');
INSERT INTO vndr VALUES (18, 'Fleatdroupler Hindkaind', 'permanent', 'trainee', 190, 3608, '1995-10-02');
INSERT INTO vndr VALUES (19, 'Xavier Tanaka', 'permanent', 'waitvit', 156, 1224, '1988-11-15');
INSERT INTO vndr VALUES (20, 'Banquainu Dockpleackjos', 'suspended', 'trainee', 174, 5608, '1989-12-10');
INSERT INTO vndr VALUES (21, 'Jousples Nindplaick', 'suspended', 'trainee', 200, 1289, '2023-12-08');
INSERT INTO vndr VALUES (22, 'Stisvaitthur Nattreatsand', 'permanent', 'trainee', 153, 7551, '1986-05-03');
CREATE TABLE stall (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  own_by TEXT NOT NULL,
  size TEXT NOT NULL,
  alt INTEGER NOT NULL,
  wnd INTEGER NOT NULL,
  renewed_on TEXT NOT NULL
);
INSERT INTO stall VALUES (1, 'Highburn', 'shouckfirfuck', 'tiny', 1202, 25, '2021-06-03');
INSERT INTO stall VALUES (2, 'Funjouswos', 'company', 'medium', 2036, 17, '2013-10-03');
INSERT INTO stall VALUES (3, 'Choutlound', 'family', 'large', 1731, 51, '2013-08-02');
INSERT INTO stall VALUES (4, 'Fousbeckfouck', 'family', 'tiny', 2789, 30, '2023-12-17');
INSERT INTO stall VALUES (5, 'Cleckpolwit', 'veasdout', 'tiny', 285, 52, '2004-07-18');
INSERT INTO stall VALUES (6, 'Nukrurdem', 'family', 'small', 1008, 60, '2010-04-06');
INSERT INTO stall VALUES (7, 'Woodford', 'veasdout', 'large', 839, 8, '2018-04-18');
INSERT INTO stall VALUES (8, 'Marshhaven', 'company', 'tiny', 2719, 17, '2001-01-05');
INSERT INTO stall VALUES (9, 'Brookdale', 'family', 'tiny', 1752, 2, '2003-07-19');
INSERT INTO stall VALUES (10, 'Blackhaven', 'company', 'large', 1035, 80, '2011-01-20');
INSERT INTO stall VALUES (11, 'Moushurbrum', 'brundbrea', 'tiny', 2514, 22, '2024-03-13');
INSERT INTO stall VALUES (12, 'Patouckvound', 'veasdout', 'medium', 882, 38, '2023-11-26');
INSERT INTO stall VALUES (13, 'Plorcletdit', 'veasdout', 'small', 1507, 67, '2023-07-20');
INSERT INTO stall VALUES (14, 'Flemsou', 'veasdout', 'tiny', 2561, 1, '1991-07-27');
INSERT INTO stall VALUES (15, 'Bealsurtai', 'shouckfirfuck', 'tiny', 2602, 53, '1990-03-19');
INSERT INTO stall VALUES (16, 'Soujeas', 'brundbrea', 'medium', 429, 51, '2017-10-13');
INSERT INTO stall VALUES (17, 'Sejainram', 'family', 'medium', 2586, 26, '2021-04-07');
INSERT INTO stall VALUES (18, 'Checkvend', 'veasdout', 'large', 85, 73, '2001-02-03');
INSERT INTO stall VALUES (19, 'Brotcheamplea', 'family', 'medium', 512, 77, '2021-02-06');
INSERT INTO stall VALUES (20, 'Thundnidra', 'veasdout', 'tiny', 429, 54, '2000-11-17');
INSERT INTO stall VALUES (21, 'Selbrendpear', 'company', 'tiny', 2258, 57, '2009-07-20');
INSERT INTO stall VALUES (22, 'Northhaven', 'family', 'large', 2396, 56, '2015-05-08');
INSERT INTO stall VALUES (23, 'Quimkrerbru', 'veasdout', 'medium', 2682, 40, '2024-12-09');
INSERT INTO stall VALUES (24, 'Highdale', 'company', 'small', 1262, 60, '2016-07-23');
INSERT INTO stall VALUES (25, 'Bainstistrim', 'brundbrea', 'tiny', 1933, 80, '2004-07-22');
INSERT INTO stall VALUES (26, 'Westridge', 'family', 'medium', 2870, 39, '2001-10-22');
INSERT INTO stall VALUES (27, 'Cleabrimgra', 'shouckfirfuck', 'medium', 2280, 56, '2018-04-16');
CREATE TABLE purchases (
  purchase_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  status TEXT NOT NULL,
  season TEXT NOT NULL,
  dur INTEGER NOT NULL,
  att INTEGER NOT NULL,
  logged TEXT NOT NULL,
  vendor_id INTEGER NOT NULL,
  stall_key INTEGER NOT NULL,
  FOREIGN KEY (vendor_id) REFERENCES vndr(vendor_id),
  FOREIGN KEY (stall_key) REFERENCES stall(id)
);
INSERT INTO purchases VALUES (1, 'J710', 'braickkrail', 'laingroutmair', 288, 607, '2023-05-26', 12, 5);
INSERT INTO purchases VALUES (2, 'J428', 'pending', 'theatshil', 307, 632, '2023-07-10', 16, 26);
INSERT INTO purchases VALUES (3, 'J273', 'pending', 'theatshil', 92, 826, '2015-06-19', 22, 11);
INSERT INTO purchases VALUES (4, 'J323', 'staimnou', 'laingroutmair', 318, 428, '2018-09-08', 13, 27);
INSERT INTO purchases VALUES (5, 'J475', 'souckstas', 'theatshil', 350, 28, '2016-01-11', 3, 20);
INSERT INTO purchases VALUES (6, 'J714', 'braickkrail', 'theatshil', 163, 885, '2011-04-19', 20, 12);
INSERT INTO purchases VALUES (7, 'J974', 'staimnou', 'laingroutmair', 90, 771, '2015-04-02', 12, 20);
INSERT INTO purchases VALUES (8, 'J968', 'staimnou', 'autumn', 305, 739, '2021-05-11', 20, 13);
INSERT INTO purchases VALUES (9, 'J940', 'open', 'autumn', 70, 634, '2022-07-09', 22, 9);
INSERT INTO purchases VALUES (10, 'J335', 'braickkrail', 'leasskutjoul', 238, 618, '2010-06-07', 3, 18);
INSERT INTO purchases VALUES (11, 'J361', 'pending', 'autumn', 100, 865, '2019-03-12', 16, 26);
INSERT INTO purchases VALUES (12, 'J422', 'souckstas', 'laingroutmair', 107, 345, '2022-06-05', 13, 13);
INSERT INTO purchases VALUES (13, 'J200', 'pending', 'theatshil', 40, 273, '2021-07-17', 12, 12);
INSERT INTO purchases VALUES (14, 'J239', 'pending', 'laingroutmair', 321, 564, '2012-12-09', 21, 11);
INSERT INTO purchases VALUES (15, 'J836', 'braickkrail', 'laingroutmair', 301, 653, '2018-09-19', 9, 26);
INSERT INTO purchases VALUES (16, 'J815', 'pending', 'theatshil', 154, 703, '2023-02-10', 22, 21);
INSERT INTO purchases VALUES (17, 'J848', 'braickkrail', 'laingroutmair', 313, 367, '2024-04-15', 12, 20);
INSERT INTO purchases VALUES (18, 'J432', 'braickkrail', 'laingroutmair', 171, 20, '2017-06-15', 10, 13);
INSERT INTO purchases VALUES (19, 'J966', 'pending', 'laingroutmair', 309, 856, '2018-03-24', 12, 9);
INSERT INTO purchases VALUES (20, 'J457', 'pending', 'laingroutmair', 400, 557, '2014-05-28', 10, 13);
INSERT INTO purchases VALUES (21, 'J625', 'wirven', 'laingroutmair', 120, 620, '2013-04-20', 22, 18);
INSERT INTO purchases VALUES (22, 'J264', 'pending', 'leasskutjoul', 281, 167, '2018-07-16', 10, 27);
INSERT INTO purchases VALUES (23, 'J610', 'braickkrail', 'autumn', 405, 621, '2018-11-17', 22, 9);
INSERT INTO purchases VALUES (24, 'J355', 'pending', 'laingroutmair', 126, 403, '2023-03-17', 16, 27);
INSERT INTO purchases VALUES (25, 'J957', 'pending', 'leasskutjoul', 313, 453, '2022-06-16', 13, 19);
INSERT INTO purchases VALUES (26, 'J850', 'staimnou', 'laingroutmair', 388, 748, '2021-12-18', 16, 17);
INSERT INTO purchases VALUES (27, 'J362', 'braickkrail', 'laingroutmair', 92, 126, '2016-04-16', 9, 27);
INSERT INTO purchases VALUES (28, 'J795', 'braickkrail', 'theatshil', 303, 108, '2018-01-06', 11, 26);
INSERT INTO purchases VALUES (29, 'J313', 'wirven', 'leasskutjoul', 128, 168, '2024-01-22', 5, 27);
INSERT INTO purchases VALUES (30, 'J665', 'open', 'laingroutmair', 41, 838, '2011-07-05', 11, 1);
INSERT INTO purchases VALUES (31, 'J180', 'souckstas', 'laingroutmair', 386, 631, '2019-11-08', 19, 26);
INSERT INTO purchases VALUES (32, 'J812', 'braickkrail', 'laingroutmair', 77, 924, '2019-11-23', 16, 9);
INSERT INTO purchases VALUES (33, 'J289', 'souckstas', 'laingroutmair', 417, 380, '2020-04-03', 12, 22);
INSERT INTO purchases VALUES (34, 'J626', 'pending', 'laingroutmair', 440, 53, '2021-08-06', 12, 7);
INSERT INTO purchases VALUES (35, 'J638', 'braickkrail', 'theatshil', 200, 900, '2018-10-17', 19, 26);
INSERT INTO purchases VALUES (36, 'J643', 'open', 'laingroutmair', 411, 216, '2016-02-11', 12, 5);
INSERT INTO purchases VALUES (37, 'J637', 'souckstas', 'theatshil', 297, 511, '2021-07-22', 6, 23);
INSERT INTO purchases VALUES (38, 'J952', 'pending', 'leasskutjoul', 111, 279, '2023-03-25', 10, 12);
INSERT INTO purchases VALUES (39, 'J227', 'braickkrail', 'autumn', 365, 686, '2020-07-24', 4, 26);
INSERT INTO purchases VALUES (40, 'J996', 'souckstas', 'autumn', 132, 295, '2020-05-07', 16, 26);
INSERT INTO purchases VALUES (41, 'J314', 'open', 'theatshil', 142, 873, '2016-01-22', 16, 17);
INSERT INTO purchases VALUES (42, 'J833', 'staimnou', 'theatshil', 60, 111, '2016-06-20', 22, 11);
INSERT INTO purchases VALUES (43, 'J128', 'staimnou', 'laingroutmair', 134, 688, '2021-06-23', 19, 13);
INSERT INTO purchases VALUES (44, 'J125', 'open', 'laingroutmair', 444, 156, '2016-06-18', 16, 16);
INSERT INTO purchases VALUES (45, 'J582', 'pending', 'leasskutjoul', 434, 137, '2010-07-07', 11, 13);
INSERT INTO purchases VALUES (46, 'J503', 'braickkrail', 'laingroutmair', 224, 524, '2022-08-04', 10, 13);
INSERT INTO purchases VALUES (47, 'J919', 'souckstas', 'laingroutmair', 376, 154, '2024-03-04', 10, 16);
INSERT INTO purchases VALUES (48, 'J656', 'staimnou', 'theatshil', 265, 877, '2022-04-13', 22, 27);
INSERT INTO purchases VALUES (49, 'J729', 'pending', 'laingroutmair', 388, 563, '2018-02-28', 11, 15);
INSERT INTO purchases VALUES (50, 'J512', 'pending', 'autumn', 352, 617, '2017-09-03', 15, 9);
INSERT INTO purchases VALUES (51, 'J943', 'pending', 'theatshil', 187, 465, '2024-03-22', 16, 26);
INSERT INTO purchases VALUES (52, 'J692', 'open', 'theatshil', 256, 436, '2016-11-28', 1, 18);
INSERT INTO purchases VALUES (53, 'J814', 'pending', 'laingroutmair', 40, 406, '2022-04-15', 20, 17);
INSERT INTO purchases VALUES (54, 'J107', 'souckstas', 'autumn', 403, 769, '2011-02-01', 2, 16);
INSERT INTO purchases VALUES (55, 'J441', 'souckstas', 'autumn', 156, 615, '2013-11-23', 12, 12);
INSERT INTO purchases VALUES (56, 'J166', 'braickkrail', 'theatshil', 260, 593, '2015-05-07', 16, 21);
INSERT INTO purchases VALUES (57, 'J427', 'pending', 'autumn', 23, 94, '2018-10-27', 14, 7);
INSERT INTO purchases VALUES (58, 'J884', 'staimnou', 'laingroutmair', 104, 932, '2012-06-11', 10, 9);
INSERT INTO purchases VALUES (59, 'J319', 'wirven', 'laingroutmair', 294, 16, '2016-07-21', 13, 11);
INSERT INTO purchases VALUES (60, 'J883', 'pending', 'laingroutmair', 259, 201, '2016-02-14', 19, 2);
INSERT INTO purchases VALUES (61, 'J499', 'wirven', 'autumn', 232, 318, '2020-12-19', 19, 13);
INSERT INTO purchases VALUES (62, 'J370', 'staimnou', 'laingroutmair', 219, 868, '2010-05-11', 15, 26);
INSERT INTO purchases VALUES (63, 'J852', 'braickkrail', 'theatshil', 100, 504, '2015-02-07', 22, 12);
INSERT INTO purchases VALUES (64, 'J570', 'pending', 'leasskutjoul', 255, 912, '2017-01-25', 4, 9);
INSERT INTO purchases VALUES (65, 'J220', 'pending', 'theatshil', 198, 382, '2015-04-09', 16, 10);
INSERT INTO purchases VALUES (66, 'J930', 'souckstas', 'laingroutmair', 103, 605, '2014-02-05', 19, 9);
INSERT INTO purchases VALUES (67, 'J216', 'braickkrail', 'laingroutmair', 321, 596, '2014-03-01', 22, 12);
INSERT INTO purchases VALUES (68, 'J976', 'souckstas', 'laingroutmair', 328, 141, '2014-02-16', 13, 26);
INSERT INTO purchases VALUES (69, 'J639', 'souckstas', 'autumn', 315, 368, '2023-01-07', 19, 17);
INSERT INTO purchases VALUES (70, 'J300', 'pending', 'leasskutjoul', 368, 625, '2017-01-16', 13, 27);
INSERT INTO purchases VALUES (71, 'J390', 'souckstas', 'laingroutmair', 319, 346, '2024-02-21', 12, 1);
INSERT INTO purchases VALUES (72, 'J863', 'staimnou', 'laingroutmair', 372, 492, '2023-01-22', 2, 12);
INSERT INTO purchases VALUES (73, 'J450', 'open', 'leasskutjoul', 45, 306, '2010-12-07', 3, 20);
INSERT INTO purchases VALUES (74, 'J789', 'staimnou', 'laingroutmair', 168, 255, '2011-10-28', 6, 17);
INSERT INTO purchases VALUES (75, 'J655', 'pending', 'laingroutmair', 93, 694, '2010-07-28', 19, 18);
INSERT INTO purchases VALUES (76, 'J698', 'staimnou', 'laingroutmair', 56, 469, '2017-09-01', 12, 16);
INSERT INTO purchases VALUES (77, 'J263', 'wirven', 'laingroutmair', 334, 602, '2021-09-28', 15, 18);
INSERT INTO purchases VALUES (78, 'J887', 'pending', 'laingroutmair', 163, 935, '2017-11-04', 15, 13);
INSERT INTO purchases VALUES (79, 'J211', 'pending', 'laingroutmair', 157, 799, '2015-07-12', 22, 26);
INSERT INTO purchases VALUES (80, 'J995', 'pending', 'leasskutjoul', 335, 581, '2018-10-26', 6, 10);
INSERT INTO purchases VALUES (81, 'J888', 'souckstas', 'theatshil', 384, 927, '2011-11-04', 2, 22);
INSERT INTO purchases VALUES (82, 'J713', 'souckstas', 'theatshil', 186, 796, '2010-02-21', 19, 21);
INSERT INTO purchases VALUES (83, 'J745', 'staimnou', 'autumn', 338, 484, '2018-12-21', 6, 26);
INSERT INTO purchases VALUES (84, 'J484', 'wirven', 'autumn', 437, 71, '2013-08-15', 13, 19);
INSERT INTO purchases VALUES (85, 'J431', 'open', 'leasskutjoul', 391, 105, '2023-09-20', 10, 6);
INSERT INTO purchases VALUES (86, 'J761', 'souckstas', 'laingroutmair', 157, 850, '2013-02-28', 4, 21);
INSERT INTO purchases VALUES (87, 'J221', 'souckstas', 'theatshil', 37, 800, '2017-10-22', 12, 16);
INSERT INTO purchases VALUES (88, 'J439', 'pending', 'laingroutmair', 28, 767, '2014-11-12', 12, 12);
INSERT INTO purchases VALUES (89, 'J744', 'pending', 'laingroutmair', 213, 842, '2012-04-04', 4, 5);
INSERT INTO purchases VALUES (90, 'J796', 'pending', 'laingroutmair', 227, 854, '2022-07-27', 19, 20);
INSERT INTO purchases VALUES (91, 'J549', 'open', 'laingroutmair', 230, 520, '2024-08-26', 20, 18);
INSERT INTO purchases VALUES (92, 'J925', 'braickkrail', 'laingroutmair', 140, 647, '2023-03-06', 22, 27);
INSERT INTO purchases VALUES (93, 'J631', 'souckstas', 'laingroutmair', 248, 656, '2022-06-26', 4, 9);
INSERT INTO purchases VALUES (94, 'J835', 'pending', 'leasskutjoul', 123, 102, '2024-04-18', 2, 12);
INSERT INTO purchases VALUES (95, 'J533', 'staimnou', 'theatshil', 452, 610, '2017-12-22', 6, 27);
INSERT INTO purchases VALUES (96, 'J463', 'braickkrail', 'theatshil', 71, 508, '2023-03-14', 10, 9);
INSERT INTO purchases VALUES (97, 'J458', 'wirven', 'theatshil', 417, 882, '2023-04-01', 19, 5);
INSERT INTO purchases VALUES (98, 'J412', 'pending', 'laingroutmair', 145, 469, '2022-07-07', 16, 1);
INSERT INTO purchases VALUES (99, 'J585', 'open', 'laingroutmair', 168, 717, '2024-08-15', 16, 12);
INSERT INTO purchases VALUES (100, 'J310', 'pending', 'laingroutmair', 84, 529, '2017-09-28', 19, 10);
INSERT INTO purchases VALUES (101, 'J403', 'pending', 'theatshil', 468, 93, '2013-09-07', 13, 12);
INSERT INTO purchases VALUES (102, 'J284', 'braickkrail', 'theatshil', 183, 142, '2012-02-12', 6, 26);
INSERT INTO purchases VALUES (103, 'J777', 'pending', 'theatshil', 99, 607, '2017-11-11', 4, 10);
INSERT INTO purchases VALUES (104, 'J616', 'wirven', 'laingroutmair', 466, 926, '2018-01-27', 22, 21);
INSERT INTO purchases VALUES (105, 'J622', 'braickkrail', 'theatshil', 28, 770, '2013-12-17', 4, 25);
INSERT INTO purchases VALUES (106, 'J261', 'staimnou', 'laingroutmair', 153, 556, '2018-09-25', 10, 11);
INSERT INTO purchases VALUES (107, 'J165', 'pending', 'laingroutmair', 167, 540, '2014-05-08', 15, 7);
INSERT INTO purchases VALUES (108, 'J709', 'souckstas', 'theatshil', 370, 572, '2022-09-18', 12, 12);
INSERT INTO purchases VALUES (109, 'J325', 'pending', 'autumn', 59, 252, '2022-05-23', 11, 9);
INSERT INTO purchases VALUES (110, 'J819', 'souckstas', 'theatshil', 466, 299, '2014-05-17', 4, 22);
INSERT INTO purchases VALUES (111, 'J172', 'pending', 'leasskutjoul', 450, 17, '2024-02-16', 14, 17);
INSERT INTO purchases VALUES (112, 'J389', 'pending', 'leasskutjoul', 330, 98, '2016-03-27', 10, 19);
INSERT INTO purchases VALUES (113, 'J678', 'pending', 'laingroutmair', 478, 60, '2018-06-04', 22, 9);
INSERT INTO purchases VALUES (114, 'J183', 'staimnou', 'theatshil', 356, 211, '2024-12-07', 12, 19);
INSERT INTO purchases VALUES (115, 'J509', 'pending', 'autumn', 186, 109, '2020-10-27', 19, 19);
INSERT INTO purchases VALUES (116, 'J494', 'souckstas', 'leasskutjoul', 279, 891, '2011-02-24', 16, 26);
INSERT INTO purchases VALUES (117, 'J242', 'souckstas', 'autumn', 132, 229, '2023-03-19', 2, 26);
INSERT INTO purchases VALUES (118, 'J243', 'pending', 'theatshil', 17, 184, '2017-08-17', 15, 20);
INSERT INTO purchases VALUES (119, 'J253', 'pending', 'laingroutmair', 263, 447, '2022-04-08', 13, 22);
INSERT INTO purchases VALUES (120, 'J552', 'wirven', 'laingroutmair', 33, 642, '2011-02-13', 12, 2);
