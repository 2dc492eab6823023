// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates a QR code for a member card template (创建会员卡二维码).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// - Returns [`QrCode`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建会员卡二维码。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml)
    #[doc(alias = "创建会员卡二维码")]
    pub request CreateQrCode {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Activation type (会员卡激活类型). Required.
            activate_type: ActivateType,
        }
        optional {
            /// Address of the activation page (跳转激活的url).
            activate_url: String,
            /// Application id of the activation page (跳转激活的appid).
            activate_appid: String,
            /// Path of the activation page (跳转激活的path).
            activate_path: String,
            /// Custom scene or channel value (自定义场景值).
            outer_str: String,
        }
    }
}

wxpay_core::operation!(CreateQrCode => QrCode, wxpay_core::Spec::new(
    "create_qr_code",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
)
.title("创建会员卡二维码")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The link behind a member card's QR code.
    pub answer QrCode {
        always {}
        optional {
            /// Address (二维码对应的url).
            url: String,
        }
    }
}

wxpay_core::open_enum! {
    /// How a member card is activated.
    pub enum ActivateType {
        AutoActivate = "AUTO_ACTIVATE",
        JumpActivate = "JUMP_ACTIVATE",
    }
}
