CREATE TABLE tbl_officer (
  officer_id INTEGER PRIMARY KEY,
  officer_name TEXT NOT NULL,
  long_branch TEXT NOT NULL,
  quomsoris_vedrol TEXT NOT NULL,
  light_rate INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO tbl_officer VALUES (1, 'Desjea Brulquindreand', 'floutplicktrout', 'chaicksolsaick', 265, 2169, '1989-05-16');
INSERT INTO tbl_officer VALUES (2, 'Grouclend Gindshechack', 'zindkrendbrar', 'permanent', 468, 2456, '1966-08-06');
INSERT INTO tbl_officer VALUES (3, 'Liam Larsen', 'floutplicktrout', 'gresstairva', 356, 1485, '2000-06-14');
INSERT INTO tbl_officer VALUES (4, 'Shaindzigrot Plaimhungur', 'floutplicktrout', 'absent', 965, 276, '1947-07-05');
INSERT INTO tbl_officer VALUES (5, 'Nandaickbream Vaimam', 'Tampere', 'chaicksolsaick', 76, 268, '2001-09-12');
INSERT INTO tbl_officer VALUES (6, 'Henry Ellis', 'zindkrendbrar', 'active', 304, 1565, '1977-03-24');
INSERT INTO tbl_officer VALUES (7, 'Maria Cohen', 'Tampere', 'active', 11, 8, '1980-06-08');
INSERT INTO tbl_officer VALUES (8, 'Quotjoupick Breatples', 'Bilbao', 'permanent', 587, 1492, '1965-09-11');
INSERT INTO tbl_officer VALUES (9, 'Nina Klein', 'floutplicktrout', 'active', 461, 3, '1953-01-14');
INSERT INTO tbl_officer VALUES (10, 'Tockplal Stowend', 'Bilbao', 'chaicksolsaick', 681, 2083, '1972-04-08');
INSERT INTO tbl_officer VALUES (11, 'Theaban Bruckfeand', 'zindkrendbrar', 'chaicksolsaick', 925, 2455, '1991-04-02');
INSERT INTO tbl_officer VALUES (12, 'Oscar Fischer', 'kreakrus', 'active', 422, 71, '1992-07-21');
INSERT INTO tbl_officer VALUES (13, 'Nosmouclal Reanairwat', 'floutplicktrout', 'permanent', 133, 2219, '2003-06-12');
INSERT INTO tbl_officer VALUES (14, 'Thafund Stairnair', 'floutplicktrout', 'permanent', 602, 1556, '1962-04-24');
INSERT INTO tbl_officer VALUES (15, 'Colin Hughes', 'grondral', 'absent', 505, 1855, '1971-11-03');
INSERT INTO tbl_officer VALUES (16, 'Daisy Young', 'floutplicktrout', 'chaicksolsaick', 836, 1920, '2003-07-11');
INSERT INTO tbl_officer VALUES (17, 'Fouckmon Zaickjas', 'Bilbao', 'active', 155, 83, '1986-02-20');
INSERT INTO tbl_officer VALUES (18, 'Liam Martin', 'zindkrendbrar', 'active', 796, 1889, '1978-02-14');
INSERT INTO tbl_officer VALUES (19, 'Quickdruck Quesstaimund', 'floutplicktrout', 'chaicksolsaick', 91, 2347, '1999-12-21');
INSERT INTO tbl_officer VALUES (20, 'Satplailstoun Clairskealwoul', 'Tampere', 'chaicksolsaick', 507, 123, '1997-10-11');
INSERT INTO tbl_officer VALUES (21, 'Skainhear Faickchearkrand', 'Tampere', 'chaicksolsaick', 702, 561, '1983-04-04');
INSERT INTO tbl_officer VALUES (22, 'Chosplemhond Beammut', 'zindkrendbrar', 'active', 47, 735, '2004-06-25');
INSERT INTO tbl_officer VALUES (23, 'Zoulnindkir Zesfutbeck', 'kreakrus', 'chaicksolsaick', 72, 477, '2003-10-07');
INSERT INTO tbl_officer VALUES (24, 'Elena Silva', 'grondral', 'permanent', 199, 506, '1960-08-12');
INSERT INTO tbl_officer VALUES (25, 'Oscar Sato', 'Tampere', 'absent', 405, 484, '2001-05-21');
INSERT INTO tbl_officer VALUES (26, 'Brunbeam Kritskoulzack', 'zindkrendbrar', 'chaicksolsaick', 210, 803, '2000-03-20');
INSERT INTO tbl_officer VALUES (27, 'David Evans', 'grondral', 'permanent', 850, 575, '1970-03-06');
INSERT INTO tbl_officer VALUES (28, 'Weandgoskoum Raseck', 'floutplicktrout', 'active', 53, 20, '1999-04-03');
INSERT INTO tbl_officer VALUES (29, 'Nolgogu Skeltet', 'floutplicktrout', 'active', 103, 865, '1960-02-02');
INSERT INTO tbl_officer VALUES (30, 'Febar Laigrou', 'floutplicktrout', 'permanent', 121, 2002, '1989-06-09');
INSERT INTO tbl_officer VALUES (31, 'Stailstondhail Gaindga', 'grondral', 'absent', 319, 400, '1953-10-18');
INSERT INTO tbl_officer VALUES (32, 'Bruchot Clungot', 'floutplicktrout', 'permanent', 721, 1310, '1995-03-24');
INSERT INTO tbl_officer VALUES (33, 'Rosa Meyer', 'floutplicktrout', 'permanent', 380, 405, '1978-12-02');
CREATE TABLE tbl_precinct (
  precinct_id INTEGER PRIMARY KEY,
  precinct_name TEXT NOT NULL,
  braickfockzum TEXT NOT NULL,
  puheanlo TEXT NOT NULL,
  early_limit INTEGER NOT NULL,
  raimgean INTEGER NOT NULL,
  long_start TEXT NOT NULL
);
INSERT INTO tbl_precinct VALUES (1, 'Nisques', 'western', 'krearquo', 268, 361, '1990-01-03');
INSERT INTO tbl_precinct VALUES (2, 'Lakeford', 'coastal', 'stoundvea', 6629, 253, '2017-01-07');
INSERT INTO tbl_precinct VALUES (3, 'Koulgock', 'backbrirske', 'krearquo', 5484, 889, '2018-10-22');
INSERT INTO tbl_precinct VALUES (4, 'Clearbury', 'flittounstail', 'traiflend', 5627, 92, '2020-10-20');
INSERT INTO tbl_precinct VALUES (5, 'Quemem', 'backbrirske', 'traiflend', 854, 863, '2003-08-05');
INSERT INTO tbl_precinct VALUES (6, 'Tulthatwoun', 'flittounstail', 'badrenhou', 900, 281, '2016-05-27');
INSERT INTO tbl_precinct VALUES (7, 'Skomharwour', 'backbrirske', 'stoundvea', 5990, 638, '2013-09-20');
INSERT INTO tbl_precinct VALUES (8, 'Marshbury', 'western', 'krearquo', 799, 895, '2018-08-17');
INSERT INTO tbl_precinct VALUES (9, 'Kaithowen', 'eastern', 'badrenhou', 4496, 270, '2006-09-08');
INSERT INTO tbl_precinct VALUES (10, 'Haisskel', 'flittounstail', 'stoundvea', 1776, 309, '2023-06-15');
INSERT INTO tbl_precinct VALUES (11, 'Redford', 'western', 'krearquo', 3987, 21, '2023-01-22');
INSERT INTO tbl_precinct VALUES (12, 'Fleaske', 'flittounstail', 'krearquo', 3188, 575, '1996-11-12');
INSERT INTO tbl_precinct VALUES (13, 'Ganim', 'coastal', 'krearquo', 4099, 255, '1999-08-12');
INSERT INTO tbl_precinct VALUES (14, 'Toundstai', 'backbrirske', 'badrenhou', 720, 780, '2017-11-10');
INSERT INTO tbl_precinct VALUES (15, 'Jeclund', 'western', 'krearquo', 2725, 510, '2015-01-17');
INSERT INTO tbl_precinct VALUES (16, 'Votdru', 'eastern', 'traiflend', 2234, 84, '2021-08-21');
INSERT INTO tbl_precinct VALUES (17, 'Rulzaindqueck', 'backbrirske', 'traiflend', 4967, 58, '2023-07-17');
INSERT INTO tbl_precinct VALUES (18, 'Chockthai', 'flittounstail', 'badrenhou', 412, 806, '2014-12-12');
INSERT INTO tbl_precinct VALUES (19, 'Rintruckbro', 'flittounstail', 'badrenhou', 2935, 373, '2015-09-16');
INSERT INTO tbl_precinct VALUES (20, 'Brookhaven', 'western', 'traiflend', 5092, 89, '1997-06-22');
INSERT INTO tbl_precinct VALUES (21, 'Krounkrandfend', 'western', 'stoundvea', 1730, 661, '2018-02-11');
INSERT INTO tbl_precinct VALUES (22, 'Fenzeheam', 'western', 'krearquo', 6320, 769, '1996-02-16');
CREATE TABLE tbl_arrest (
  arrest_id INTEGER PRIMARY KEY,
  arrest_name TEXT NOT NULL,
  winhim_puntolma TEXT NOT NULL,
  granoveack_troucklai TEXT NOT NULL,
  direct_tax INTEGER NOT NULL,
  gourtrehair_zeanplaickpleck INTEGER NOT NULL,
  musdapind TEXT NOT NULL,
  officer_id INTEGER NOT NULL,
  precinct_id INTEGER NOT NULL,
  FOREIGN KEY (officer_id) REFERENCES tbl_officer(officer_id),
  FOREIGN KEY (precinct_id) REFERENCES tbl_precinct(precinct_id)
);
INSERT INTO tbl_arrest VALUES (1, 'C630', 'zoskrar', 'transfer', 33, 3107, '2023-06-18', 7, 22);
INSERT INTO tbl_arrest VALUES (2, 'C256', 'reclaim', 'shimbandnam', 57, 2109, '2022-08-27', 1, 6);
INSERT INTO tbl_arrest VALUES (3, 'C419', 'summer', 'transfer', 38, 2497, '2011-04-20', 15, 20);
INSERT INTO tbl_arrest VALUES (4, 'C457', 'summer', 'cash', 54, 1763, '2018-07-25', 14, 11);
INSERT INTO tbl_arrest VALUES (5, 'C892', 'reclaim', 'invoice', 25, 1734, '2017-03-26', 4, 19);
INSERT INTO tbl_arrest VALUES (6, 'C855', 'summer', 'transfer', 56, 56, '2017-12-14', 15, 2);
INSERT INTO tbl_arrest VALUES (7, 'C761', 'reclaim', 'wockni', 39, 3106, '2011-04-28', 13, 15);
INSERT INTO tbl_arrest VALUES (8, 'C539', 'zoskrar', 'invoice', 36, 1777, '2022-09-06', 29, 20);
INSERT INTO tbl_arrest VALUES (9, 'C471', 'autumn', 'wockni', 39, 3164, '2013-02-26', 27, 10);
INSERT INTO tbl_arrest VALUES (10, 'C224', 'autumn', 'wockni', 30, 1794, '2013-04-17', 14, 1);
INSERT INTO tbl_arrest VALUES (11, 'C900', 'zoskrar', 'shimbandnam', 29, 4410, '2011-07-17', 13, 6);
INSERT INTO tbl_arrest VALUES (12, 'C567', 'zoskrar', 'tissainplo', 34, 710, '2022-01-23', 33, 22);
INSERT INTO tbl_arrest VALUES (13, 'C655', 'zoskrar', 'shimbandnam', 48, 3077, '2010-12-22', 30, 3);
INSERT INTO tbl_arrest VALUES (14, 'C932', 'summer', 'wockni', 54, 3697, '2022-09-11', 32, 2);
INSERT INTO tbl_arrest VALUES (15, 'C538', 'reclaim', 'invoice', 48, 2613, '2015-03-03', 16, 20);
INSERT INTO tbl_arrest VALUES (16, 'C401', 'summer', 'transfer', 44, 3148, '2010-11-12', 33, 13);
INSERT INTO tbl_arrest VALUES (17, 'C195', 'zoskrar', 'invoice', 13, 4322, '2023-02-03', 33, 20);
INSERT INTO tbl_arrest VALUES (18, 'C995', 'autumn', 'transfer', 54, 4894, '2010-07-20', 11, 10);
INSERT INTO tbl_arrest VALUES (19, 'C345', 'reclaim', 'shimbandnam', 40, 265, '2018-06-24', 32, 9);
INSERT INTO tbl_arrest VALUES (20, 'C949', 'zoskrar', 'transfer', 14, 1215, '2010-05-25', 14, 5);
INSERT INTO tbl_arrest VALUES (21, 'C773', 'summer', 'invoice', 57, 2690, '2017-12-24', 9, 2);
INSERT INTO tbl_arrest VALUES (22, 'C343', 'zoskrar', 'shimbandnam', 45, 93, '2015-02-05', 7, 2);
INSERT INTO tbl_arrest VALUES (23, 'C623', 'reclaim', 'wockni', 19, 2400, '2017-01-07', 13, 11);
INSERT INTO tbl_arrest VALUES (24, 'C540', 'reclaim', 'shimbandnam', 1, 50, '2021-08-25', 31, 13);
INSERT INTO tbl_arrest VALUES (25, 'C466', 'summer', 'invoice', 1, 4849, '2020-06-22', 16, 11);
INSERT INTO tbl_arrest VALUES (26, 'C856', 'reclaim', 'cash', 58, 2755, '2012-05-03', 13, 22);
INSERT INTO tbl_arrest VALUES (27, 'C591', 'autumn', 'shimbandnam', 5, 530, '2016-06-01', 6, 6);
INSERT INTO tbl_arrest VALUES (28, 'C657', 'summer', 'tissainplo', 32, 1813, '2011-08-13', 13, 16);
INSERT INTO tbl_arrest VALUES (29, 'C664', 'zoskrar', 'shimbandnam', 8, 2705, '2020-04-21', 9, 14);
INSERT INTO tbl_arrest VALUES (30, 'C105', 'reclaim', 'invoice', 30, 1837, '2023-12-05', 7, 19);
INSERT INTO tbl_arrest VALUES (31, 'C917', 'zoskrar', 'wockni', 5, 3963, '2017-01-06', 12, 2);
INSERT INTO tbl_arrest VALUES (32, 'C876', 'zoskrar', 'shimbandnam', 9, 3092, '2011-02-11', 31, 5);
INSERT INTO tbl_arrest VALUES (33, 'C619', 'autumn', 'wockni', 43, 3306, '2018-08-10', 27, 2);
INSERT INTO tbl_arrest VALUES (34, 'C261', 'summer', 'transfer', 7, 4824, '2024-08-25', 15, 11);
INSERT INTO tbl_arrest VALUES (35, 'C628', 'zoskrar', 'wockni', 40, 1982, '2011-11-22', 5, 20);
INSERT INTO tbl_arrest VALUES (36, 'C564', 'reclaim', 'transfer', 41, 3060, '2014-04-12', 29, 20);
INSERT INTO tbl_arrest VALUES (37, 'C710', 'reclaim', 'cash', 39, 1369, '2014-05-25', 16, 19);
INSERT INTO tbl_arrest VALUES (38, 'C680', 'reclaim', 'transfer', 52, 1616, '2017-10-03', 5, 1);
INSERT INTO tbl_arrest VALUES (39, 'C795', 'zoskrar', 'tissainplo', 28, 2478, '2023-09-22', 10, 1);
INSERT INTO tbl_arrest VALUES (40, 'C736', 'summer', 'wockni', 2, 4302, '2013-06-16', 29, 20);
INSERT INTO tbl_arrest VALUES (41, 'C886', 'reclaim', 'wockni', 57, 1452, '2019-01-02', 28, 19);
INSERT INTO tbl_arrest VALUES (42, 'C836', 'summer', 'transfer', 21, 1574, '2023-02-11', 18, 11);
INSERT INTO tbl_arrest VALUES (43, 'C874', 'zoskrar', 'invoice', 33, 3066, '2024-12-20', 5, 5);
INSERT INTO tbl_arrest VALUES (44, 'C514', 'zoskrar', 'transfer', 17, 4941, '2016-04-04', 23, 16);
INSERT INTO tbl_arrest VALUES (45, 'C921', 'reclaim', 'invoice', 48, 1090, '2019-06-10', 9, 2);
INSERT INTO tbl_arrest VALUES (46, 'C427', 'reclaim', 'cash', 54, 721, '2019-11-16', 1, 2);
INSERT INTO tbl_arrest VALUES (47, 'C732', 'zoskrar', 'wockni', 20, 4880, '2023-04-22', 27, 10);
INSERT INTO tbl_arrest VALUES (48, 'C708', 'zoskrar', 'tissainplo', 3, 678, '2013-04-19', 5, 14);
INSERT INTO tbl_arrest VALUES (49, 'C296', 'zoskrar', 'invoice', 47, 3472, '2014-03-15', 18, 20);
INSERT INTO tbl_arrest VALUES (50, 'C317', 'zoskrar', 'cash', 47, 1417, '2014-03-23', 9, 13);
INSERT INTO tbl_arrest VALUES (51, 'C182', 'autumn', 'transfer', 46, 2668, '2012-10-15', 29, 11);
INSERT INTO tbl_arrest VALUES (52, 'C865', 'reclaim', 'transfer', 19, 2643, '2019-09-19', 29, 16);
INSERT INTO tbl_arrest VALUES (53, 'C754', 'zoskrar', 'wockni', 48, 684, '2014-08-13', 7, 11);
INSERT INTO tbl_arrest VALUES (54, 'C954', 'reclaim', 'wockni', 10, 4998, '2013-09-28', 14, 22);
INSERT INTO tbl_arrest VALUES (55, 'C613', 'reclaim', 'cash', 38, 2948, '2011-07-16', 9, 9);
INSERT INTO tbl_arrest VALUES (56, 'C872', 'zoskrar', 'transfer', 4, 3872, '2014-01-28', 14, 3);
INSERT INTO tbl_arrest VALUES (57, 'C786', 'zoskrar', 'transfer', 41, 655, '2018-11-10', 13, 9);
INSERT INTO tbl_arrest VALUES (58, 'C308', 'autumn', 'shimbandnam', 45, 2862, '2021-04-26', 18, 13);
INSERT INTO tbl_arrest VALUES (59, 'C581', 'autumn', 'transfer', 7, 2816, '2024-02-14', 15, 11);
INSERT INTO tbl_arrest VALUES (60, 'C114', 'reclaim', 'cash', 4, 3671, '2017-03-16', 1, 1);
INSERT INTO tbl_arrest VALUES (61, 'C716', 'autumn', 'shimbandnam', 48, 2442, '2017-03-04', 9, 10);
INSERT INTO tbl_arrest VALUES (62, 'C403', 'reclaim', 'transfer', 49, 74, '2016-04-08', 15, 9);
INSERT INTO tbl_arrest VALUES (63, 'C304', 'reclaim', 'tissainplo', 42, 757, '2015-02-02', 5, 16);
INSERT INTO tbl_arrest VALUES (64, 'C181', 'zoskrar', 'cash', 50, 302, '2010-02-08', 18, 19);
INSERT INTO tbl_arrest VALUES (65, 'C164', 'zoskrar', 'cash', 17, 3388, '2015-10-03', 15, 9);
INSERT INTO tbl_arrest VALUES (66, 'C120', 'reclaim', 'transfer', 45, 4528, '2015-03-10', 7, 16);
INSERT INTO tbl_arrest VALUES (67, 'C551', 'zoskrar', 'wockni', 24, 1538, '2012-02-28', 13, 5);
INSERT INTO tbl_arrest VALUES (68, 'C342', 'zoskrar', 'cash', 56, 4314, '2018-11-01', 11, 15);
INSERT INTO tbl_arrest VALUES (69, 'C609', 'reclaim', 'shimbandnam', 30, 302, '2010-10-17', 6, 11);
INSERT INTO tbl_arrest VALUES (70, 'C555', 'zoskrar', 'transfer', 59, 3607, '2022-08-06', 7, 15);
INSERT INTO tbl_arrest VALUES (71, 'C372', 'summer', 'cash', 37, 2996, '2023-12-26', 29, 16);
INSERT INTO tbl_arrest VALUES (72, 'C334', 'reclaim', 'invoice', 34, 1539, '2017-04-01', 30, 16);
INSERT INTO tbl_arrest VALUES (73, 'C180', 'reclaim', 'wockni', 14, 2818, '2010-02-12', 6, 11);
INSERT INTO tbl_arrest VALUES (74, 'C840', 'zoskrar', 'tissainplo', 16, 3372, '2024-07-09', 23, 3);
INSERT INTO tbl_arrest VALUES (75, 'C931', 'summer', 'transfer', 41, 2079, '2014-05-18', 33, 15);
INSERT INTO tbl_arrest VALUES (76, 'C649', 'autumn', 'cash', 46, 352, '2019-09-12', 9, 11);
INSERT INTO tbl_arrest VALUES (77, 'C411', 'autumn', 'transfer', 51, 4467, '2023-10-23', 18, 14);
INSERT INTO tbl_arrest VALUES (78, 'C306', 'autumn', 'wockni', 35, 3894, '2013-04-21', 18, 11);
INSERT INTO tbl_arrest VALUES (79, 'C775', 'summer', 'transfer', 23, 712, '2014-10-22', 16, 10);
INSERT INTO tbl_arrest VALUES (80, 'C272', 'reclaim', 'shimbandnam', 24, 1613, '2015-12-12', 12, 20);
INSERT INTO tbl_arrest VALUES (81, 'C468', 'autumn', 'cash', 26, 3326, '2011-11-01', 1, 19);
INSERT INTO tbl_arrest VALUES (82, 'C594', 'reclaim', 'tissainplo', 56, 2695, '2020-03-21', 27, 22);
INSERT INTO tbl_arrest VALUES (83, 'C135', 'zoskrar', 'cash', 6, 4202, '2011-03-08', 27, 14);
INSERT INTO tbl_arrest VALUES (84, 'C928', 'autumn', 'cash', 46, 1622, '2010-08-11', 14, 2);
INSERT INTO tbl_arrest VALUES (85, 'C971', 'zoskrar', 'shimbandnam', 51, 548, '2011-02-23', 13, 5);
INSERT INTO tbl_arrest VALUES (86, 'C909', 'autumn', 'transfer', 38, 4346, '2022-06-14', 13, 2);
INSERT INTO tbl_arrest VALUES (87, 'C382', 'reclaim', 'shimbandnam', 13, 3960, '2022-03-03', 31, 16);
INSERT INTO tbl_arrest VALUES (88, 'C459', 'reclaim', 'tissainplo', 21, 4871, '2014-10-04', 18, 3);
INSERT INTO tbl_arrest VALUES (89, 'C975', 'zoskrar', 'invoice', 31, 1167, '2023-02-11', 7, 19);
INSERT INTO tbl_arrest VALUES (90, 'C485', 'zoskrar', 'shimbandnam', 50, 243, '2023-12-25', 5, 14);
INSERT INTO tbl_arrest VALUES (91, 'C686', 'zoskrar', 'transfer', 0, 4665, '2016-02-21', 9, 9);
INSERT INTO tbl_arrest VALUES (92, 'C406', 'zoskrar', 'transfer', 60, 1930, '2015-07-09', 29, 22);
INSERT INTO tbl_arrest VALUES (93, 'C849', 'zoskrar', 'transfer', 55, 340, '2023-11-09', 1, 11);
INSERT INTO tbl_arrest VALUES (94, 'C800', 'autumn', 'transfer', 39, 1658, '2020-06-27', 15, 6);
INSERT INTO tbl_arrest VALUES (95, 'C285', 'reclaim', 'tissainplo', 55, 612, '2017-09-17', 33, 10);
INSERT INTO tbl_arrest VALUES (96, 'C292', 'autumn', 'wockni', 34, 4650, '2014-04-27', 25, 3);
INSERT INTO tbl_arrest VALUES (97, 'C115', 'reclaim', 'transfer', 38, 4503, '2013-06-14', 14, 16);
INSERT INTO tbl_arrest VALUES (98, 'C474', 'autumn', 'transfer', 18, 4554, '2013-10-07', 14, 2);
INSERT INTO tbl_arrest VALUES (99, 'C826', 'summer', 'cash', 17, 4801, '2012-01-08', 17, 2);
INSERT INTO tbl_arrest VALUES (100, 'C330', 'summer', 'wockni', 0, 1219, '2023-07-20', 20, 3);
INSERT INTO tbl_arrest VALUES (101, 'C611', 'reclaim', 'tissainplo', 44, 3265, '2014-03-06', 13, 20);
INSERT INTO tbl_arrest VALUES (102, 'C978', 'zoskrar', 'wockni', 54, 2337, '2013-11-02', 29, 20);
INSERT INTO tbl_arrest VALUES (103, 'C755', 'summer', 'transfer', 20, 3621, '2021-10-25', 11, 20);
INSERT INTO tbl_arrest VALUES (104, 'C527', 'zoskrar', 'cash', 57, 3621, '2010-03-27', 5, 22);
INSERT INTO tbl_arrest VALUES (105, 'C316', 'autumn', 'tissainplo', 26, 3660, '2018-03-08', 15, 6);
INSERT INTO tbl_arrest VALUES (106, 'C184', 'zoskrar', 'transfer', 43, 1796, '2017-05-11', 9, 9);
INSERT INTO tbl_arrest VALUES (107, 'C431', 'zoskrar', 'shimbandnam', 51, 2285, '2013-01-25', 33, 9);
INSERT INTO tbl_arrest VALUES (108, 'C653', 'reclaim', 'transfer', 30, 1900, '2024-01-16', 4, 16);
INSERT INTO tbl_arrest VALUES (109, 'C967', 'summer', 'cash', 13, 2821, '2021-10-23', 1, 19);
INSERT INTO tbl_arrest VALUES (110, 'C700', 'zoskrar', 'wockni', 42, 4901, '2023-12-22', 9, 10);
INSERT INTO tbl_arrest VALUES (111, 'C501', 'zoskrar', 'tissainplo', 39, 913, '2010-07-28', 16, 15);
INSERT INTO tbl_arrest VALUES (112, 'C883', 'autumn', 'wockni', 1, 3824, '2017-03-22', 20, 16);
INSERT INTO tbl_arrest VALUES (113, 'C805', 'zoskrar', 'transfer', 54, 74, '2013-08-26', 31, 20);
INSERT INTO tbl_arrest VALUES (114, 'C853', 'zoskrar', 'cash', 7, 199, '2024-06-04', 33, 11);
INSERT INTO tbl_arrest VALUES (115, 'C651', 'reclaim', 'tissainplo', 43, 2449, '2020-10-15', 13, 19);
INSERT INTO tbl_arrest VALUES (116, 'C249', 'reclaim', 'cash', 25, 4472, '2018-06-03', 10, 10);
INSERT INTO tbl_arrest VALUES (117, 'C465', 'summer', 'shimbandnam', 39, 925, '2010-06-14', 9, 9);
INSERT INTO tbl_arrest VALUES (118, 'C929', 'zoskrar', 'invoice', 12, 3438, '2024-05-16', 10, 16);
INSERT INTO tbl_arrest VALUES (119, 'C750', 'autumn', 'transfer', 55, 775, '2015-07-13', 1, 11);
INSERT INTO tbl_arrest VALUES (120, 'C287', 'autumn', 'transfer', 42, 4185, '2020-03-02', 10, 16);
