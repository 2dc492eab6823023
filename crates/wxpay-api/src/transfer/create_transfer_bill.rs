// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferBillState;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a transfer to a user (发起转账).
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills`
///
/// - Returns [`CreatedTransferBill`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：发起转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. |  |
/// | `NO_AUTH` | 403 | No permission. |  |
/// | `NOT_ENOUGH` | 403 | Balance is not enough. | Check the parameters. Top up the account. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `FREQUENCY_LIMIT` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Query before anything is sent again. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{
///     CreateTransferBill, SceneReport, TransferScene, UserReceivingStyle, UserReceivingStyleType,
/// };
///
/// let request = CreateTransferBill::new("xxxx2020042013")
///     .appid("wx8888888888888888")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_name("示例姓名")
///     .transfer_amount(400000)
///     .transfer_remark("示例备注")
///     .notify_url("https://example.com/notify")
///     .user_recv_perception("现金奖励")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .transfer_scene_report_infos([
///         SceneReport::new()
///             .info_type("活动名称")
///             .info_content("示例文字"),
///         SceneReport::new()
///             .info_type("奖励说明")
///             .info_content("示例文字"),
///     ])
///     .user_recv_style(UserReceivingStyle::new().r#type(UserReceivingStyleType::RedPacket));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","notify_url":"https://example.com/notify","openid":"oSAMPLE0123456789abcdefghijk","out_bill_no":"xxxx2020042013","transfer_amount":400000,"transfer_remark":"示例备注","transfer_scene_id":"1000","transfer_scene_report_infos":[{"info_content":"示例文字","info_type":"活动名称"},{"info_content":"示例文字","info_type":"奖励说明"}],"user_name":"示例姓名","user_recv_perception":"现金奖励","user_recv_style":{"type":"RED_PACKET"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起转账",
    "/v3/fund-app/mch-transfer/transfer-bills",
    "POST /v3/fund-app/mch-transfer/transfer-bills",
    "4012716434"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransferBill {
    /// The merchant's own bill number (商户单号). Required. At most 32 characters.
    pub out_bill_no: String,
    /// Application id (商户AppID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required. At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<TransferScene>,
    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub transfer_scene_report_infos: Option<Vec<SceneReport>>,
    /// Display of the receipt to the user (用户收款样式).
    pub user_recv_style: Option<UserReceivingStyle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTransferBill {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id` and `transfer_scene_report_infos`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            appid: None,
            openid: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            user_recv_perception: None,
            transfer_scene_id: None,
            transfer_scene_report_infos: None,
            user_recv_style: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Amount of the transfer (转账金额). Required. In fen.
    pub fn transfer_amount<Via>(mut self, transfer_amount: impl IntoField<i64, Via>) -> Self {
        self.transfer_amount = transfer_amount.into_field();
        self
    }

    /// Remark on the transfer (转账备注). Required. At most 32 characters.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub fn transfer_scene_report_infos<Via>(
        mut self,
        transfer_scene_report_infos: impl IntoField<Vec<SceneReport>, Via>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos.into_field();
        self
    }

    /// Display of the receipt to the user (用户收款样式).
    pub fn user_recv_style<Via>(
        mut self,
        user_recv_style: impl IntoField<UserReceivingStyle, Via>,
    ) -> Self {
        self.user_recv_style = user_recv_style.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateTransferBill
    [out_bill_no,]
    [appid, openid, user_name, transfer_amount, transfer_remark, notify_url, user_recv_perception, transfer_scene_id, transfer_scene_report_infos, user_recv_style,]
    ["appid", "openid", "transfer_amount", "transfer_remark", "transfer_scene_id", "transfer_scene_report_infos",]
}

wxpay_core::operation!(CreateTransferBill => CreatedTransferBill, wxpay_core::Spec::new(
    "transfer.create_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills",
)
.title("发起转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716434")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// Appearance of the receipt of a transfer to the user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserReceivingStyle {
    /// Kind (用户收款样式类型). Required.
    pub r#type: Option<UserReceivingStyleType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserReceivingStyle {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// Kind (用户收款样式类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<UserReceivingStyleType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

impl Default for UserReceivingStyle {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserReceivingStyle
    []
    [r#type = "type",]
    ["type",]
}

/// A transfer just started, with its number, state and package for the receiving page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedTransferBill {
    /// The merchant's own bill number (商户单号). At most 32 characters.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号). At most 64 characters.
    pub transfer_bill_no: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedTransferBill
    []
    [out_bill_no, transfer_bill_no, create_time, state, fail_reason, package_info,]
    []
}

wxpay_core::open_enum! {
    /// Style of the user's receiving page.
    pub enum UserReceivingStyleType {
        /// Standard page to confirm receipt.
        ConfirmPage = "CONFIRM_PAGE",
        /// Red packet, up to 200 yuan, some scenes only.
        RedPacket = "RED_PACKET",
    }
}
