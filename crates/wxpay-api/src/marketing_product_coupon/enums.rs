// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// What the discount of a brand's product coupon applies to.
    pub enum BrandCouponScope {
        /// All.
        All = "ALL",
        /// Single.
        Single = "SINGLE",
    }
}

wxpay_core::open_enum! {
    /// The kind of discount.
    pub enum CouponType {
        /// Normal.
        Normal = "NORMAL",
        /// Discount.
        Discount = "DISCOUNT",
        /// Exchange.
        Exchange = "EXCHANGE",
    }
}

wxpay_core::open_enum! {
    /// Whether a coupon is used once or as a progressive bundle.
    pub enum NonSequentialUsageMode {
        /// Single.
        Single = "SINGLE",
        /// Progressive bundle.
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

wxpay_core::open_enum! {
    /// In which stores a coupon can be used.
    pub enum StoreScope {
        /// None.
        None = "NONE",
        /// All.
        All = "ALL",
        /// Specific.
        Specific = "SPECIFIC",
    }
}

wxpay_core::open_enum! {
    /// Which limit of the budget is changed.
    pub enum BudgetUpdateMode {
        /// Max count.
        MaxCount = "MAX_COUNT",
        /// Max count per day.
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    }
}

wxpay_core::open_enum! {
    /// The state of a delivery plan.
    pub enum DeliveryPlanState {
        /// Plan creating.
        PlanCreating = "PLAN_CREATING",
        /// Plan created.
        PlanCreated = "PLAN_CREATED",
        /// Plan terminating.
        PlanTerminating = "PLAN_TERMINATING",
        /// Plan terminated.
        PlanTerminated = "PLAN_TERMINATED",
        /// Plan expired.
        PlanExpired = "PLAN_EXPIRED",
        /// Plan delivering.
        PlanDelivering = "PLAN_DELIVERING",
        /// Plan paused.
        PlanPaused = "PLAN_PAUSED",
    }
}

wxpay_core::open_enum! {
    /// What an image generation task makes.
    pub enum ImageGenerationType {
        /// Combine image.
        CombineImage = "COMBINE_IMAGE",
        /// Cut out.
        CutOut = "CUT_OUT",
    }
}

wxpay_core::open_enum! {
    /// What the discount of a product coupon applies to.
    pub enum CouponScope {
        /// All.
        All = "ALL",
        /// Single.
        Single = "SINGLE",
        /// Category.
        Category = "CATEGORY",
    }
}

wxpay_core::open_enum! {
    /// Whether a coupon is used once, several times in sequence or as a progressive bundle.
    pub enum UsageMode {
        /// Single.
        Single = "SINGLE",
        /// Sequential.
        Sequential = "SEQUENTIAL",
        /// Progressive bundle.
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        /// Auditing.
        Auditing = "AUDITING",
        /// Sending.
        Sending = "SENDING",
        /// Paused.
        Paused = "PAUSED",
        /// Stopped.
        Stopped = "STOPPED",
        /// Deactivated.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// The state of a coupon that a user holds.
    pub enum UserCouponState {
        /// Confirming.
        Confirming = "CONFIRMING",
        /// Pending.
        Pending = "PENDING",
        /// Effective.
        Effective = "EFFECTIVE",
        /// Used.
        Used = "USED",
        /// Expired.
        Expired = "EXPIRED",
        /// Deleted.
        Deleted = "DELETED",
        /// Deactivated.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// How coupon codes are assigned.
    pub enum CouponCodeMode {
        /// Wechatpay.
        Wechatpay = "WECHATPAY",
        /// Upload.
        Upload = "UPLOAD",
        /// Api assign.
        ApiAssign = "API_ASSIGN",
    }
}

wxpay_core::open_enum! {
    /// The state of a product coupon.
    pub enum ProductCouponState {
        /// Auditing.
        Auditing = "AUDITING",
        /// Effective.
        Effective = "EFFECTIVE",
        /// Deactivated.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// How coupon codes of a group of batches are assigned.
    pub enum BundleCouponCodeMode {
        /// Wechatpay.
        Wechatpay = "WECHATPAY",
        /// Upload.
        Upload = "UPLOAD",
    }
}

wxpay_core::open_enum! {
    /// Where a coupon can be used.
    pub enum CouponUsageMethod {
        /// Offline.
        Offline = "OFFLINE",
        /// Mini program.
        MiniProgram = "MINI_PROGRAM",
        /// App.
        App = "APP",
        /// Payment code.
        PaymentCode = "PAYMENT_CODE",
    }
}

wxpay_core::open_enum! {
    /// How the code of a coupon is shown.
    pub enum CodeDisplayMode {
        /// Invisible.
        Invisible = "INVISIBLE",
        /// Barcode.
        Barcode = "BARCODE",
        /// Qrcode.
        Qrcode = "QRCODE",
    }
}

wxpay_core::open_enum! {
    /// A tag of a coupon that a user holds.
    pub enum CouponTag {
        /// Member.
        Member = "MEMBER",
    }
}

wxpay_core::open_enum! {
    /// The channel through which a brand's coupon was given out.
    pub enum BrandSendChannel {
        /// Brand manage.
        BrandManage = "BRAND_MANAGE",
        /// Api.
        Api = "API",
        /// Receive component.
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// How the discount develops over several uses.
    pub enum SequentialUsageType {
        /// Incremental.
        Incremental = "INCREMENTAL",
        /// Equal.
        Equal = "EQUAL",
    }
}

wxpay_core::open_enum! {
    /// How the coupon leads into an app.
    pub enum AppJumpType {
        /// H5.
        H5 = "H5",
        /// Passcode link.
        PasscodeLink = "PASSCODE_LINK",
        /// Usage guide.
        UsageGuide = "USAGE_GUIDE",
    }
}

wxpay_core::open_enum! {
    /// The background colour of a coupon.
    pub enum BackgroundColor {
        /// Color010.
        Color010 = "Color010",
        /// Color020.
        Color020 = "Color020",
        /// Color030.
        Color030 = "Color030",
        /// Color040.
        Color040 = "Color040",
        /// Color050.
        Color050 = "Color050",
        /// Color060.
        Color060 = "Color060",
        /// Color070.
        Color070 = "Color070",
        /// Color080.
        Color080 = "Color080",
        /// Color090.
        Color090 = "Color090",
        /// Color100.
        Color100 = "Color100",
    }
}

wxpay_core::open_enum! {
    /// The channel through which a coupon was given out.
    pub enum SendChannel {
        /// Api.
        Api = "API",
        /// Brand manage.
        BrandManage = "BRAND_MANAGE",
        /// Merchant card.
        MerchantCard = "MERCHANT_CARD",
        /// Member.
        Member = "MEMBER",
        /// Small activity.
        SmallActivity = "SMALL_ACTIVITY",
        /// Receive component.
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

wxpay_core::open_enum! {
    /// The state of one use of a coupon.
    pub enum SequentialUsageItemState {
        /// Pending.
        Pending = "PENDING",
        /// Effective.
        Effective = "EFFECTIVE",
        /// Used.
        Used = "USED",
        /// Expired.
        Expired = "EXPIRED",
        /// Deleted.
        Deleted = "DELETED",
        /// Deactivated.
        Deactivated = "DEACTIVATED",
    }
}

wxpay_core::open_enum! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "MONDAY",
        /// Tuesday.
        Tuesday = "TUESDAY",
        /// Wednesday.
        Wednesday = "WEDNESDAY",
        /// Thursday.
        Thursday = "THURSDAY",
        /// Friday.
        Friday = "FRIDAY",
        /// Saturday.
        Saturday = "SATURDAY",
        /// Sunday.
        Sunday = "SUNDAY",
    }
}
