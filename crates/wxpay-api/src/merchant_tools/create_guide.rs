// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Registers a member of the service staff (服务人员注册).
    ///
    /// `POST /v3/smartguide/guides`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml)
    #[doc(alias = "服务人员注册")]
    pub request CreateGuide {
        required {
            /// Corporation id (企业ID). Required.
            corpid: String,
            /// Store id (门店ID). Required.
            store_id: i64,
            /// User id (企业微信的员工ID). Required.
            userid: String,
            /// Name (企业微信的员工姓名). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号码). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Personal QR code of the staff member (员工个人二维码). Required.
            qr_code: String,
            /// Avatar address (头像URL). Required.
            avatar: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID).
            sub_mchid: String,
            /// Address of the group's QR code (群二维码URL).
            group_qrcode: String,
        }
    }
}

wxpay_core::operation!(CreateGuide => CreatedGuide, wxpay_core::Spec::new(
    "create_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides",
)
.title("服务人员注册")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a registered member of the service staff.
    pub answer CreatedGuide {
        always {}
        optional {
            /// Service staff id (服务人员ID).
            guide_id: String,
        }
    }
}
