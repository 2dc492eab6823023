// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The plate colour in entry and exit reports.
    pub enum PlateColor {
        /// Unknown.
        #[doc(alias = "PLATE_COLOR_UNKNOWN")]
        NamedUnknown = "PLATE_COLOR_UNKNOWN",
        /// Blue.
        #[doc(alias = "PLATE_COLOR_BLUE")]
        Blue = "PLATE_COLOR_BLUE",
        /// Yellow.
        #[doc(alias = "PLATE_COLOR_YELLOW")]
        Yellow = "PLATE_COLOR_YELLOW",
        /// Black.
        #[doc(alias = "PLATE_COLOR_BLACK")]
        Black = "PLATE_COLOR_BLACK",
        /// White.
        #[doc(alias = "PLATE_COLOR_WHITE")]
        White = "PLATE_COLOR_WHITE",
        /// Green.
        #[doc(alias = "PLATE_COLOR_GREEN")]
        Green = "PLATE_COLOR_GREEN",
        /// Yellow and green.
        #[doc(alias = "PLATE_COLOR_YELLOW_GREEN")]
        YellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// Yellow of farm vehicles.
        #[doc(alias = "PLATE_COLOR_AGRICULTURAL_YELLOW")]
        AgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// Other.
        #[doc(alias = "PLATE_COLOR_OTHER")]
        Other = "PLATE_COLOR_OTHER",
    }
}

wxpay_core::open_enum! {
    /// Way in which a plate number is registered with the parking lot.
    pub enum PlateType {
        /// None.
        #[doc(alias = "PLATE_TYPE_UNKNOWN")]
        NamedUnknown = "PLATE_TYPE_UNKNOWN",
        /// Temporary.
        #[doc(alias = "PLATE_TYPE_TEMPORARY")]
        Temporary = "PLATE_TYPE_TEMPORARY",
        /// Monthly.
        #[doc(alias = "PLATE_TYPE_MONTHLY")]
        Monthly = "PLATE_TYPE_MONTHLY",
        /// Free.
        #[doc(alias = "PLATE_TYPE_FREE")]
        Free = "PLATE_TYPE_FREE",
        /// Prepaid.
        #[doc(alias = "PLATE_TYPE_PREPAID")]
        Prepaid = "PLATE_TYPE_PREPAID",
        /// Other.
        #[doc(alias = "PLATE_TYPE_OTHERS")]
        Others = "PLATE_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The size of a vehicle.
    pub enum VehicleType {
        /// None.
        #[doc(alias = "VEHICLE_TYPE_UNKNOWN")]
        NamedUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// Small.
        #[doc(alias = "VEHICLE_TYPE_SMALL")]
        Small = "VEHICLE_TYPE_SMALL",
        /// Large.
        #[doc(alias = "VEHICLE_TYPE_LARGE")]
        Large = "VEHICLE_TYPE_LARGE",
        /// Very large.
        #[doc(alias = "VEHICLE_TYPE_EXTRA_LARGE")]
        ExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// All.
        #[doc(alias = "VEHICLE_TYPE_ALL_TYPE")]
        AllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

wxpay_core::open_enum! {
    /// Says whether the parking fee is paid.
    pub enum PaymentState {
        /// Unknown.
        #[doc(alias = "PAY_STATUS_UNKNOWN")]
        NamedUnknown = "PAY_STATUS_UNKNOWN",
        /// Not paid.
        #[doc(alias = "PAY_STATUS_UNPAID")]
        Unpaid = "PAY_STATUS_UNPAID",
        /// Paid.
        #[doc(alias = "PAY_STATUS_PAID")]
        Paid = "PAY_STATUS_PAID",
    }
}

wxpay_core::open_enum! {
    /// Says whether the fee is paid with WeChat Pay.
    pub enum PaymentType {
        /// Unknown.
        #[doc(alias = "PAY_TYPE_UNKNOWN")]
        NamedUnknown = "PAY_TYPE_UNKNOWN",
        /// WeChat Pay.
        #[doc(alias = "PAY_TYPE_WXPAY")]
        Wxpay = "PAY_TYPE_WXPAY",
        /// Another way.
        #[doc(alias = "PAY_TYPE_OTHERS")]
        Others = "PAY_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// Place where the fee is paid.
    pub enum PaymentChannel {
        /// Unknown.
        #[doc(alias = "PAY_CHANNEL_UNKNOWN")]
        NamedUnknown = "PAY_CHANNEL_UNKNOWN",
        /// WeChat Pay's message.
        #[doc(alias = "PAY_CHANNEL_WECHAT_PAY_NOTIF")]
        WechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// Scanned code.
        #[doc(alias = "PAY_CHANNEL_SCAN_QRCODE")]
        ScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// Official account.
        #[doc(alias = "PAY_CHANNEL_OFFICIAL_ACCOUNT")]
        OfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// Merchant's mini program.
        #[doc(alias = "PAY_CHANNEL_MCH_MINI_PROG")]
        MchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// Other.
        #[doc(alias = "PAY_CHANNEL_OTHERS")]
        Others = "PAY_CHANNEL_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The plate colour in the parking deduction service.
    pub enum ParkingServicePlateColor {
        /// Blue plate (蓝色).
        Blue = "BLUE",
        /// Green plate (绿色).
        Green = "GREEN",
        /// Yellow plate (黄色).
        Yellow = "YELLOW",
        /// Black plate (黑色).
        Black = "BLACK",
        /// White plate (白色).
        White = "WHITE",
        /// Yellow-green.
        Limegreen = "LIMEGREEN",
    }
}

wxpay_core::open_enum! {
    /// Yes or no.
    pub enum YesNo {
        /// Repaid.
        Y = "Y",
        /// Not repaid.
        N = "N",
    }
}

wxpay_core::open_enum! {
    /// The kind of a parking lot.
    pub enum ParkingLotType {
        /// Unknown.
        #[doc(alias = "PARKING_LOT_TYPE_UNKNOWN")]
        NamedUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// Shopping area.
        #[doc(alias = "PARKING_LOT_TYPE_BUSINESS_DISTRICT")]
        BusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// Offices.
        #[doc(alias = "PARKING_LOT_TYPE_OFFICE_BUILDING")]
        OfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// Transport hub.
        #[doc(alias = "PARKING_LOT_TYPE_TRANSPORTATION_HUB")]
        TransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// Housing.
        #[doc(alias = "PARKING_LOT_TYPE_RESIDENTIAL_AREA")]
        ResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// Park.
        #[doc(alias = "PARKING_LOT_TYPE_PARK_AREA")]
        ParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// Other public place.
        #[doc(alias = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY")]
        OtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

wxpay_core::open_enum! {
    /// The state of a parking entry.
    pub enum ParkingEntryState {
        /// Usable.
        Normal = "NORMAL",
        /// Blocked for now.
        Blocked = "BLOCKED",
    }
}

wxpay_core::open_enum! {
    /// The currency of an amount.
    pub enum Currency {
        Cny = "CNY",
    }
}

wxpay_core::open_enum! {
    /// The state of a requested parking transaction.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Accepted, waits to be collected.
        Accepted = "ACCEPTED",
        /// Failed, for instance at the bank.
        PayFail = "PAY_FAIL",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The scene of a parking transaction.
    pub enum TradeScene {
        /// Parking lot (车场停车场景).
        Parking = "PARKING",
    }
}

wxpay_core::open_enum! {
    /// The kind of a charging rule.
    pub enum ChargingRuleType {
        /// None.
        #[doc(alias = "CHARGING_RULE_UNKNOWN")]
        NamedUnknown = "CHARGING_RULE_UNKNOWN",
        /// Fixed intervals.
        #[doc(alias = "CHARGING_RULE_FIXED_INTERVAL")]
        FixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// By segments of time.
        #[doc(alias = "CHARGING_RULE_SEGMENT")]
        Segment = "CHARGING_RULE_SEGMENT",
        /// By entry.
        #[doc(alias = "CHARGING_RULE_PER_ENTRY")]
        PerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

wxpay_core::open_enum! {
    /// Counting of the limit on the fee.
    pub enum FeeLimitType {
        /// None.
        #[doc(alias = "FEE_LIMIT_UNKNOWN")]
        NamedUnknown = "FEE_LIMIT_UNKNOWN",
        /// In total.
        #[doc(alias = "FEE_LIMIT_AGGREGATE")]
        Aggregate = "FEE_LIMIT_AGGREGATE",
        /// Each time.
        #[doc(alias = "FEE_LIMIT_SINGLE")]
        Single = "FEE_LIMIT_SINGLE",
    }
}

wxpay_core::open_enum! {
    /// Meaning of a day for the daily limit.
    pub enum DailyLimitType {
        /// None.
        #[doc(alias = "DAILY_LIMIT_UNKNOWN")]
        NamedUnknown = "DAILY_LIMIT_UNKNOWN",
        /// 24 hours.
        #[doc(alias = "DAILY_LIMIT_ROLLING_24H")]
        Rolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// Calendar day.
        #[doc(alias = "DAILY_LIMIT_CALENDAR_DAY")]
        CalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

wxpay_core::open_enum! {
    /// Rounding of less than a full hour.
    pub enum TimeRoundingType {
        /// None.
        #[doc(alias = "TIME_ROUND_UNKNOWN")]
        NamedUnknown = "TIME_ROUND_UNKNOWN",
        /// Rounded down.
        #[doc(alias = "TIME_ROUND_DOWN")]
        Down = "TIME_ROUND_DOWN",
        /// Rounded up.
        #[doc(alias = "TIME_ROUND_UP")]
        Up = "TIME_ROUND_UP",
    }
}

wxpay_core::open_enum! {
    /// Calendar that decides on holidays.
    pub enum HolidayMode {
        /// Unknown.
        #[doc(alias = "HOLIDAY_MODE_UNKNOWN")]
        NamedUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// Statutory holidays.
        #[doc(alias = "HOLIDAY_MODE_LEGAL_MODY")]
        LegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// Plain calendar.
        #[doc(alias = "HOLIDAY_MODE_CALENDAR_MODY")]
        CalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// Holidays of financial institutions.
        #[doc(alias = "HOLIDAY_MODE_FINANCIAL_MODY")]
        FinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

wxpay_core::open_enum! {
    /// Way in which the aggregate limit is applied.
    pub enum AggregateLimitMode {
        /// Unknown.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_UNKNOWN")]
        NamedUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// Ordinary, may exceed the limit across periods.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_NORMAL")]
        Normal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// Never above limit times periods.
        #[doc(alias = "AGGREGATE_LIMIT_MODE_MIN")]
        Min = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

wxpay_core::open_enum! {
    /// When charging begins.
    pub enum FirstChargeTimeMode {
        /// Unknown.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_UNKNOWN")]
        NamedUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// From entry.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_ENTER")]
        Enter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// From the end of free time.
        #[doc(alias = "FIRST_CHARGE_TIME_MODE_AFTER_FREE")]
        AfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

wxpay_core::open_enum! {
    /// The audit state of an applyment.
    pub enum AuditStatus {
        /// Unknown.
        #[doc(alias = "AUDIT_STATUS_UNKNOWN")]
        NamedUnknown = "AUDIT_STATUS_UNKNOWN",
        /// Waiting for review.
        #[doc(alias = "AUDIT_STATUS_PENDING")]
        Pending = "AUDIT_STATUS_PENDING",
        /// Withdrawn.
        #[doc(alias = "AUDIT_STATUS_WITHDRAWN")]
        Withdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// Approved.
        #[doc(alias = "AUDIT_STATUS_APPROVED")]
        Approved = "AUDIT_STATUS_APPROVED",
        /// Refused.
        #[doc(alias = "AUDIT_STATUS_REJECTED")]
        Rejected = "AUDIT_STATUS_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a discount is for the whole order or for single goods.
    pub enum PromotionScope {
        /// For single goods.
        Single = "SINGLE",
        /// For the whole order.
        Global = "GLOBAL",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        /// With settlement funds.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// The days a rule applies to.
    pub enum DayType {
        /// None.
        #[doc(alias = "DAY_TYPE_UNKNOWN")]
        NamedUnknown = "DAY_TYPE_UNKNOWN",
        /// Working days.
        #[doc(alias = "DAY_TYPE_WEEKDAY")]
        Weekday = "DAY_TYPE_WEEKDAY",
        /// Weekends and holidays.
        #[doc(alias = "DAY_TYPE_HOLIDAY")]
        Holiday = "DAY_TYPE_HOLIDAY",
        /// All days.
        #[doc(alias = "DAY_TYPE_ALL_DAY")]
        AllDay = "DAY_TYPE_ALL_DAY",
    }
}

wxpay_core::open_enum! {
    /// Number of times that the free period is granted.
    pub enum FreePeriodChargingMode {
        /// Unknown.
        #[doc(alias = "FREE_PERIOD_CHARGING_UNKNOWN")]
        NamedUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// Once each entry.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY")]
        OncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// Once in 24 hours.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS")]
        OncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// Once a calendar day.
        #[doc(alias = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY")]
        OncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// As a quota.
        #[doc(alias = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION")]
        CumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

wxpay_core::open_enum! {
    /// Counting of the free period.
    pub enum FreePeriodCalculationMode {
        /// Unknown.
        #[doc(alias = "FREE_PERIOD_CAL_UNKNOWN")]
        NamedUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// Free time runs with charged time.
        #[doc(alias = "FREE_PERIOD_CAL_CONCURRENT_START")]
        ConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// Charged time begins after free time.
        #[doc(alias = "FREE_PERIOD_CAL_SEQUENTIAL_START")]
        SequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

wxpay_core::open_enum! {
    /// When the fee of the first segment is charged.
    pub enum FirstDurationMode {
        /// Unknown.
        #[doc(alias = "FIRST_DURATION_MODE_UNKNOWN")]
        NamedUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// First period of the entry only.
        #[doc(alias = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION")]
        OnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// First of every period.
        #[doc(alias = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION")]
        EveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

wxpay_core::open_enum! {
    /// Charging of a segment of the parking time.
    pub enum SegmentChargeMode {
        /// None.
        #[doc(alias = "UNKNOWN")]
        NamedUnknown = "UNKNOWN",
        /// By interval.
        Interval = "INTERVAL",
        /// Once.
        OneTime = "ONE_TIME",
    }
}

wxpay_core::open_enum! {
    /// Says whether a vehicle's toll can be deducted.
    pub enum EtcBindState {
        Opened = "OPENED",
        Pause = "PAUSE",
        Deleted = "DELETED",
    }
}
