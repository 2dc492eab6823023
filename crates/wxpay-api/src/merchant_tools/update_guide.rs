// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates a member of the service staff (服务人员信息更新).
    ///
    /// `PATCH /v3/smartguide/guides/{guide_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml)
    #[doc(alias = "服务人员信息更新")]
    pub request UpdateGuide {
        required {
            /// Service staff id (服务人员ID). Required. It stands in the path.
            guide_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID).
            sub_mchid: String,
            /// Name (企业微信的员工姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号码). Sealed when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Personal QR code of the staff member (员工个人二维码).
            qr_code: String,
            /// Avatar address (头像URL).
            avatar: String,
            /// Address of the group's QR code (群二维码URL).
            group_qrcode: String,
        }
    }
}

wxpay_core::operation!(UpdateGuide => (), wxpay_core::Spec::new(
    "update_guide",
    wxpay_core::http::Method::PATCH,
    "/v3/smartguide/guides/{guide_id}",
)
.title("服务人员信息更新")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml")
.body(wxpay_core::Body::JsonIfAny));
