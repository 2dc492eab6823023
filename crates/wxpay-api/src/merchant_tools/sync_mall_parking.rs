// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports the parking state of a mall member (商圈会员停车状态同步).
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html)
    #[doc(alias = "商圈会员停车状态同步")]
    pub request SyncMallParking {
        required {
            /// Brand id (品牌ID). Required.
            brandid: i64,
            /// Application id (应用ID). Required.
            appid: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// State (状态). Required.
            state: String,
            /// Time (时间). Required.
            time: String,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(SyncMallParking => (), wxpay_core::Spec::new(
    "sync_mall_parking",
    wxpay_core::http::Method::POST,
    "/v3/businesscircle/parkings",
)
.title("商圈会员停车状态同步")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html")
.body(wxpay_core::Body::Json));
