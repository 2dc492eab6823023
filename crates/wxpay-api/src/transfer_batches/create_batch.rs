// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a batch of transfers (发起批量转账).
///
/// `POST /v3/transfer/batches`
///
/// - Returns [`CreatedBatch`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：发起批量转账。调用方：商户；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::{CreateBatch, TransferItem};
///
/// let request = CreateBatch::new("1217752501201407033233368018")
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_num(1)
///     .transfer_detail_list([TransferItem::new()
///         .out_detail_no("1217752501201407033233368018")
///         .transfer_amount(100)
///         .transfer_remark("示例文字")
///         .openid("oSAMPLE0123456789abcdefghijk")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_name":"示例名称","batch_remark":"示例文字","out_batch_no":"1217752501201407033233368018","total_amount":100,"total_num":1,"transfer_detail_list":[{"openid":"oSAMPLE0123456789abcdefghijk","out_detail_no":"1217752501201407033233368018","transfer_amount":100,"transfer_remark":"示例文字"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起批量转账",
    "/v3/transfer/batches",
    "POST /v3/transfer/batches",
    "4012458841"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateBatch {
    /// The merchant's own batch number (商家批次单号). Required.
    pub out_batch_no: String,
    /// Application id (直连商户的appid). Required.
    pub appid: Option<String>,
    /// Batch name (批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (批次备注). Required.
    pub batch_remark: Option<String>,
    /// Total amount (转账总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数). Required.
    pub total_num: Option<i64>,
    /// List of transfer details (转账明细列表). Required.
    pub transfer_detail_list: Option<Vec<TransferItem>>,
    /// Transfer scene id (转账场景ID). Sources differ on whether it is required.
    pub transfer_scene_id: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `batch_name`, `batch_remark`, `total_amount`, `total_num` and `transfer_detail_list`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            appid: None,
            batch_name: None,
            batch_remark: None,
            total_amount: None,
            total_num: None,
            transfer_detail_list: None,
            transfer_scene_id: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id (直连商户的appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Batch name (批次名称). Required.
    pub fn batch_name<Via>(mut self, batch_name: impl IntoField<String, Via>) -> Self {
        self.batch_name = batch_name.into_field();
        self
    }

    /// Batch remark (批次备注). Required.
    pub fn batch_remark<Via>(mut self, batch_remark: impl IntoField<String, Via>) -> Self {
        self.batch_remark = batch_remark.into_field();
        self
    }

    /// Total amount (转账总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Total number (转账总笔数). Required.
    pub fn total_num<Via>(mut self, total_num: impl IntoField<i64, Via>) -> Self {
        self.total_num = total_num.into_field();
        self
    }

    /// List of transfer details (转账明细列表). Required.
    pub fn transfer_detail_list<Via>(
        mut self,
        transfer_detail_list: impl IntoField<Vec<TransferItem>, Via>,
    ) -> Self {
        self.transfer_detail_list = transfer_detail_list.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Sources differ on whether it is required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateBatch
    [out_batch_no,]
    [appid, batch_name, batch_remark, total_amount, total_num, transfer_detail_list, transfer_scene_id, notify_url,]
    ["appid", "batch_name", "batch_remark", "total_amount", "total_num", "transfer_detail_list",]
}

wxpay_core::operation!(CreateBatch => CreatedBatch, wxpay_core::Spec::new(
    "transfer_batches.create_batch",
    wxpay_core::http::Method::POST,
    "/v3/transfer/batches",
)
.title("发起批量转账")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458841")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// One transfer to make in a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransferItem {
    /// The merchant's own detail number (商家明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// The user's id within the application (用户在直连商户应用下的用户标示). Required.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_id_card: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransferItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_detail_no`, `transfer_amount`, `transfer_remark` and `openid`.
    pub fn new() -> Self {
        Self {
            out_detail_no: None,
            transfer_amount: None,
            transfer_remark: None,
            openid: None,
            user_name: None,
            user_id_card: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own detail number (商家明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }

    /// Amount of the transfer (转账金额). Required. In fen.
    pub fn transfer_amount<Via>(mut self, transfer_amount: impl IntoField<i64, Via>) -> Self {
        self.transfer_amount = transfer_amount.into_field();
        self
    }

    /// Remark on the transfer (转账备注). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// The user's id within the application (用户在直连商户应用下的用户标示). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_id_card<Via>(mut self, user_id_card: impl IntoField<Sensitive, Via>) -> Self {
        self.user_id_card = user_id_card.into_field();
        self
    }
}

impl Default for TransferItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransferItem
    []
    [out_detail_no, transfer_amount, transfer_remark, openid, user_name, user_id_card,]
    ["out_detail_no", "transfer_amount", "transfer_remark", "openid",]
}

/// The numbers and state of a batch just created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedBatch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信批次单号).
    pub batch_id: Option<String>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// Batch status (批次状态).
    pub batch_status: Option<BatchState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedBatch
    []
    [out_batch_no, batch_id, create_time, batch_status,]
    []
}
