// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the state of a sub-merchant's fapiao functions (检查子商户开票功能状态).
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    ///
    /// - Returns [`SubMerchantStatus`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：检查子商户开票功能状态。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    #[doc(alias = "检查子商户开票功能状态")]
    pub request QuerySubMerchantStatus {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantStatus => SubMerchantStatus, wxpay_core::Spec::new(
    "query_sub_merchant_status",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792561")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of a sub-merchant's ways of issuing fapiao.
    pub answer SubMerchantStatus {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Third-party fapiao mode (第三方开票模式).
            third_mode: ThirdPartyMode,
            /// Digital fapiao mode (数电发票模式).
            digital_tax_mode: DigitalTaxMode,
        }
    }
}

wxpay_core::model! {
    /// The state of issuing through a third party or the merchant's own system.
    pub answer ThirdPartyMode {
        always {}
        optional {
            /// Status (第三方/自建发票能力接入状态).
            status: ThirdPartyModeStatus,
        }
    }
}

wxpay_core::model! {
    /// The state of issuing fully digital fapiao.
    pub answer DigitalTaxMode {
        always {}
        optional {
            /// Status (接入状态).
            status: DigitalTaxModeStatus,
            /// Details of the fapiao issuer (开票人信息).
            billing_person_info: Vec<BillingPerson>,
            /// When access was set up (接入时间).
            access_time: DateTime,
            /// When it expires (过期时间).
            expired_time: DateTime,
            /// Why access failed (接入失败原因). At most 1024 characters.
            access_fail_reason: String,
            /// Ability details (能力信息).
            ability_info: Vec<Ability>,
        }
    }
}

wxpay_core::model! {
    /// The person who issues fapiao.
    pub answer BillingPerson {
        always {}
        optional {
            /// Identifier (开票人ID). At most 128 characters.
            id: String,
            /// Name (开票人姓名). At most 40 characters.
            name: String,
        }
    }
}

wxpay_core::model! {
    /// One fapiao ability and its authorization state.
    pub answer Ability {
        always {}
        optional {
            /// Kind (能力类型).
            r#type = "type": AbilityType,
            /// Status (能力授权状态).
            status: AbilityStatus,
            /// Why authorizing the ability failed (能力授权失败原因). At most 1024 characters.
            authorize_fail_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether issuing through a third party is enabled.
    pub enum ThirdPartyModeStatus {
        /// Not connected.
        Disabled = "DISABLED",
        /// Connected.
        Enabled = "ENABLED",
    }
}

wxpay_core::open_enum! {
    /// How far the access to fully digital fapiao has come.
    pub enum DigitalTaxModeStatus {
        /// Local tax authority must approve.
        ApprovalPending = "APPROVAL_PENDING",
        /// Legal representative or finance head must confirm on the tax portal.
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// Legal representative or finance head must grant the ability.
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// An invoice clerk must be registered on the tax portal.
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// The invoice clerk must authorise on the tax portal.
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// A validity of the security check must be set.
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// Tax authority refused, see the reason.
        ApplyFailed = "APPLY_FAILED",
        /// Not connected or authorisation withdrawn; invite again.
        Disabled = "DISABLED",
        /// Digital invoicing connected with the tax authority.
        Enabled = "ENABLED",
        /// Provider's resource expired.
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a fapiao ability.
    pub enum AbilityType {
        /// Basic invoicing, for catering or hotels.
        BaseAbility = "BASE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Real-estate leasing, for car parks.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// Refined oil, for petrol stations.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

wxpay_core::open_enum! {
    /// The authorization state of a fapiao ability.
    pub enum AbilityStatus {
        /// Digital invoicing authorised.
        Authorized = "AUTHORIZED",
        /// Finance head or legal representative must authorise.
        AuthorizePending = "AUTHORIZE_PENDING",
        /// Merchant ended the relation with the platform.
        Deauthorized = "DEAUTHORIZED",
        /// Authorisation failed.
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}
