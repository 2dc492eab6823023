// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Reports the parking state of a mall member (商圈会员停车状态同步).
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商圈会员停车状态同步。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | AppID empty. | Check the parameters. Send the same request again later. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; source empty. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Openid not of the AppID; merchant and sub-merchant not related. | Send the same request again later. |
    #[doc(alias = "商圈会员停车状态同步")]
    pub request SyncMallParking {
        required {
            /// Brand id (品牌ID). Required.
            brandid: i64,
            /// Application id (应用ID). Required. At most 32 characters.
            appid: String,
            /// The user's id within the application (用户标识). Required. At most 64 characters.
            openid: String,
            /// Plate number (车牌号). Required. At most 32 characters.
            plate_number: String,
            /// State (状态). Required.
            state: MallParkingState,
            /// Time (时间). Required.
            time: DateTime,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID). At most 32 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535502")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Direction of a car at a mall.
    pub enum MallParkingState {
        /// Drives in.
        In = "IN",
        /// Drives out.
        Out = "OUT",
    }
}
