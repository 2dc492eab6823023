// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the link that invites a merchant to enable fapiao through the service provider (获取邀请商户开通服务商电子发票能力).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// - Returns [`InviteUrl`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：获取邀请商户开通服务商电子发票能力。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
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
    #[doc(alias = "获取邀请商户开通服务商电子发票能力")]
    pub request QueryInviteUrl {
        required {
            /// Operation type (操作类型). Required.
            operation_type: InviteOperationType,
            /// Fapiao mode (开票模式). Required.
            fapiao_mode: Vec<FapiaoMode>,
            /// Invitation code (服务商邀请code). Required. At most 128 characters.
            invite_code: String,
        }
        optional {
            /// Types of fapiao ability (发票能力类型).
            fapiao_ability_type_list: Vec<InvitedAbilityType>,
            /// Invitation channel (服务商邀请渠道). At most 128 characters.
            invite_channel: String,
            /// Operator (操作人员). Encrypted when it is sent; at most 214 bytes of UTF-8.
            operate_user: Sensitive,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Taxpayer identification number (受邀请商户税号). At most 20 characters.
            taxpayer_id: String,
        }
    }
}

wxpay_core::operation!(QueryInviteUrl => InviteUrl, wxpay_core::Spec::new(
    "query_invite_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
)
.title("获取邀请商户开通服务商电子发票能力")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015941495")
.query(&["operation_type", "fapiao_mode", "fapiao_ability_type_list", "invite_channel", "operate_user", "invite_code", "sub_mchid", "taxpayer_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The invitation link and the mini program page behind it.
    pub answer InviteUrl {
        always {}
        optional {
            /// Invitation address (邀请开通二维码链接). At most 1024 characters.
            invite_url: String,
            /// Application id of the mini program (开通小程序AppID). At most 32 characters.
            miniprogram_appid: String,
            /// Path in the mini program (开通小程序跳转路径). At most 1024 characters.
            miniprogram_path: String,
        }
    }
}

wxpay_core::open_enum! {
    /// What a merchant is invited to do.
    pub enum InviteOperationType {
        /// Binding by authorisation.
        AuthBinding = "AUTH_BINDING",
    }
}

wxpay_core::open_enum! {
    /// The way of issuing that a merchant is invited to.
    pub enum FapiaoMode {
        /// Own or another invoicing system.
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// Tencent digital invoices.
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

wxpay_core::open_enum! {
    /// An ability that a merchant is invited to enable.
    pub enum InvitedAbilityType {
        /// Basic invoicing, for catering or hotels.
        BaseAbility = "BASE_ABILITY",
        /// Real-estate leasing, for car parks.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// Refined oil, for petrol stations.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}
