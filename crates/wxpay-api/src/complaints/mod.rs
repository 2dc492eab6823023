// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Consumer complaints: reading, answering and completing them, and the notification address (消费者投诉).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryGlobalNotificationUrl`] | 查询投诉通知回调 | `GET /v3/global/merchant-service/complaint-notifications` |
//! | [`CreateGlobalNotificationUrl`] | 创建投诉通知回调 | `POST /v3/global/merchant-service/complaint-notifications` |
//! | [`UpdateGlobalNotificationUrl`] | 更新投诉通知回调 | `PUT /v3/global/merchant-service/complaint-notifications` |
//! | [`DeleteGlobalNotificationUrl`] | 删除投诉通知回调 | `DELETE /v3/global/merchant-service/complaint-notifications` |
//! | [`ListGlobalComplaints`] | 查询投诉单列表 | `GET /v3/global/merchant-service/complaints` |
//! | [`QueryGlobalComplaint`] | 查询投诉单详情 | `GET /v3/global/merchant-service/complaints/{complaint_id}` |
//! | [`CompleteGlobalComplaint`] | 反馈处理完成 | `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` |
//! | [`ListGlobalNegotiationHistory`] | 查询投诉协商历史 | `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` |
//! | [`ReplyToGlobalComplaint`] | 提交回复 | `POST /v3/global/merchant-service/complaints/{complaint_id}/response` |
//! | [`UploadGlobalImage`] | 商户上传反馈图片 | `POST /v3/global/merchant-service/images/upload` |
//! | [`DownloadGlobalImage`] | 图片下载 | `GET /v3/global/merchant-service/images/{media_id}` |
//! | [`QueryNotificationUrl`] | 查询投诉通知回调 | `GET /v3/merchant-service/complaint-notifications` |
//! | [`CreateNotificationUrl`] | 创建投诉通知回调 | `POST /v3/merchant-service/complaint-notifications` |
//! | [`UpdateNotificationUrl`] | 更新投诉通知回调 | `PUT /v3/merchant-service/complaint-notifications` |
//! | [`DeleteNotificationUrl`] | 删除投诉通知回调 | `DELETE /v3/merchant-service/complaint-notifications` |
//! | [`LegacyListComplaints`] | 查询投诉信息 | `GET /v3/merchant-service/complaints` |
//! | [`ListComplaints`] | 查询投诉单列表 | `GET /v3/merchant-service/complaints-v2` |
//! | [`QueryComplaint`] | 查询投诉单详情 | `GET /v3/merchant-service/complaints-v2/{complaint_id}` |
//! | [`CompleteComplaint`] | 反馈处理完成 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` |
//! | [`ListNegotiationHistory`] | 查询投诉协商历史 | `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` |
//! | [`ReplyToComplaint`] | 提交回复 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` |
//! | [`ReplyToImmediateServiceComplaint`] | 回复需要即时服务的投诉单 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` |
//! | [`UpdateRefundProgress`] | 更新退款审批结果 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` |
//! | [`QueryComplaintByTransactionId`] | 查询投诉详情 | `GET /v3/merchant-service/complaints/{transaction_id}` |
//! | [`ListNegotiationHistoryByTransactionId`] | 查询投诉协商历史 | `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` |
//! | [`CreateFeedback`] | 商户反馈 | `POST /v3/merchant-service/feedbacks` |
//! | [`UploadImage`] | 商户上传反馈图片 | `POST /v3/merchant-service/images/upload` |
//! | [`DownloadImage`] | 图片下载 | `GET /v3/merchant-service/images/{media_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ComplaintCreated`](Event::ComplaintCreated) | 产生新投诉通知 | `COMPLAINT.CREATE` |
//! | [`ComplaintChanged`](Event::ComplaintChanged) | 投诉状态变化通知 | `COMPLAINT.STATE_CHANGE` |

mod complete_complaint;
mod complete_global_complaint;
mod create_feedback;
mod create_global_notification_url;
mod create_notification_url;
mod delete_global_notification_url;
mod delete_notification_url;
mod download_global_image;
mod download_image;
mod enums;
mod event;
mod legacy_list_complaints;
mod list_complaints;
mod list_global_complaints;
mod list_global_negotiation_history;
mod list_negotiation_history;
mod list_negotiation_history_by_transaction_id;
mod query_complaint;
mod query_complaint_by_transaction_id;
mod query_global_complaint;
mod query_global_notification_url;
mod query_notification_url;
mod reply_to_complaint;
mod reply_to_global_complaint;
mod reply_to_immediate_service_complaint;
mod types;
mod update_global_notification_url;
mod update_notification_url;
mod update_refund_progress;
mod upload_global_image;
mod upload_image;

#[doc(alias(
    "反馈处理完成",
    "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete",
    "4012467255",
    "4012467217"
))]
pub use complete_complaint::CompleteComplaint;
#[doc(alias(
    "反馈处理完成",
    "/v3/global/merchant-service/complaints/{complaint_id}/complete",
    "POST /v3/global/merchant-service/complaints/{complaint_id}/complete"
))]
pub use complete_global_complaint::CompleteGlobalComplaint;
#[doc(alias(
    "商户反馈",
    "/v3/merchant-service/feedbacks",
    "POST /v3/merchant-service/feedbacks"
))]
pub use create_feedback::CreateFeedback;
#[doc(alias(
    "创建投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "POST /v3/global/merchant-service/complaint-notifications"
))]
pub use create_global_notification_url::CreateGlobalNotificationUrl;
#[doc(alias(
    "创建投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "POST /v3/merchant-service/complaint-notifications",
    "4012458679",
    "4012458106"
))]
pub use create_notification_url::CreateNotificationUrl;
#[doc(alias(
    "删除投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "DELETE /v3/global/merchant-service/complaint-notifications"
))]
pub use delete_global_notification_url::DeleteGlobalNotificationUrl;
#[doc(alias(
    "删除投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "DELETE /v3/merchant-service/complaint-notifications",
    "4012460452",
    "4012460474"
))]
pub use delete_notification_url::DeleteNotificationUrl;
#[doc(alias(
    "图片下载",
    "/v3/global/merchant-service/images/{media_id}",
    "GET /v3/global/merchant-service/images/{media_id}"
))]
pub use download_global_image::DownloadGlobalImage;
#[doc(alias(
    "图片下载",
    "/v3/merchant-service/images/{media_id}",
    "GET /v3/merchant-service/images/{media_id}",
    "4012467251",
    "4012467223"
))]
pub use download_image::DownloadImage;
pub use enums::{
    AdditionalInfoType, BlockType, ButtonLayout, ComplaintPriority, ComplaintState, ImageStyle,
    MediaType, MerchantLanguage, MessageActionType, ProblemType, SenderIdentity, ServiceOrderState,
    TextColor, UserTag,
};
pub use event::{ActionType, ComplaintNotice, Event};
#[doc(alias(
    "查询投诉信息",
    "/v3/merchant-service/complaints",
    "GET /v3/merchant-service/complaints",
    "ListComplaintsV1"
))]
pub use legacy_list_complaints::LegacyListComplaints;
pub use legacy_list_complaints::{LegacyComplaint, LegacyComplaintPage, LegacyComplaintState};
#[doc(alias(
    "查询投诉单列表",
    "/v3/merchant-service/complaints-v2",
    "GET /v3/merchant-service/complaints-v2",
    "4012533431",
    "4012691285"
))]
pub use list_complaints::ListComplaints;
pub use list_complaints::{ComplaintPage, ComplaintSummary};
pub use list_global_complaints::GlobalComplaintPage;
#[doc(alias(
    "查询投诉单列表",
    "/v3/global/merchant-service/complaints",
    "GET /v3/global/merchant-service/complaints"
))]
pub use list_global_complaints::ListGlobalComplaints;
#[doc(alias(
    "查询投诉协商历史",
    "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
    "GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"
))]
pub use list_global_negotiation_history::ListGlobalNegotiationHistory;
pub use list_global_negotiation_history::{
    GlobalNegotiationMedia, GlobalNegotiationPage, GlobalNegotiationRecord, GlobalOperationType,
};
#[doc(alias(
    "查询投诉协商历史",
    "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    "4012533439",
    "4012691802"
))]
pub use list_negotiation_history::ListNegotiationHistory;
pub use list_negotiation_history::{
    ButtonGroup, ClickMessage, Faq, FaqList, MessageAction, MessageBlock, MessageButton,
    NegotiationMedia, NegotiationPage, NegotiationRecord, NormalMessage, OperationType,
};
#[doc(alias(
    "查询投诉协商历史",
    "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
    "GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys"
))]
pub use list_negotiation_history_by_transaction_id::ListNegotiationHistoryByTransactionId;
pub use list_negotiation_history_by_transaction_id::{
    TransactionNegotiationHistory, TransactionNegotiationRecord, TransactionOperationType,
};
#[doc(alias(
    "查询投诉单详情",
    "/v3/merchant-service/complaints-v2/{complaint_id}",
    "GET /v3/merchant-service/complaints-v2/{complaint_id}",
    "4012533436",
    "4012691648"
))]
pub use query_complaint::QueryComplaint;
pub use query_complaint::{Complaint, ComplaintServiceOrder};
#[doc(alias(
    "查询投诉详情",
    "/v3/merchant-service/complaints/{transaction_id}",
    "GET /v3/merchant-service/complaints/{transaction_id}"
))]
pub use query_complaint_by_transaction_id::QueryComplaintByTransactionId;
pub use query_complaint_by_transaction_id::TransactionComplaint;
#[doc(alias(
    "查询投诉单详情",
    "/v3/global/merchant-service/complaints/{complaint_id}",
    "GET /v3/global/merchant-service/complaints/{complaint_id}"
))]
pub use query_global_complaint::QueryGlobalComplaint;
#[doc(alias(
    "查询投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "GET /v3/global/merchant-service/complaint-notifications"
))]
pub use query_global_notification_url::QueryGlobalNotificationUrl;
#[doc(alias(
    "查询投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "GET /v3/merchant-service/complaint-notifications",
    "4012459014",
    "4012459065"
))]
pub use query_notification_url::QueryNotificationUrl;
#[doc(alias(
    "提交回复",
    "/v3/merchant-service/complaints-v2/{complaint_id}/response",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/response",
    "4012467254",
    "4012467213"
))]
pub use reply_to_complaint::ReplyToComplaint;
#[doc(alias(
    "提交回复",
    "/v3/global/merchant-service/complaints/{complaint_id}/response",
    "POST /v3/global/merchant-service/complaints/{complaint_id}/response"
))]
pub use reply_to_global_complaint::ReplyToGlobalComplaint;
#[doc(alias(
    "回复需要即时服务的投诉单",
    "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    "4017151596",
    "4017151726"
))]
pub use reply_to_immediate_service_complaint::ReplyToImmediateServiceComplaint;
pub use reply_to_immediate_service_complaint::{
    ImmediateServiceReply, ReplyAction, ReplyBlock, ReplyButton, ReplyButtonGroup, ReplyFaq,
    ReplyFaqList, ReplyMessage, ReplyMiniProgramJumpInfo,
};
pub use types::{
    AdditionalInfo, ComplaintMedia, ComplaintOrder, GlobalComplaint, GlobalComplaintMedia,
    GlobalComplaintOrder, ImageBlock, InvalidInfo, MessageInfo, MiniProgramJumpInfo,
    NotificationUrl, ReturnAddressInfo, ServiceOrder, SharePowerInfo, TextBlock, UploadedImage,
};
#[doc(alias(
    "更新投诉通知回调",
    "/v3/global/merchant-service/complaint-notifications",
    "PUT /v3/global/merchant-service/complaint-notifications"
))]
pub use update_global_notification_url::UpdateGlobalNotificationUrl;
#[doc(alias(
    "更新投诉通知回调",
    "/v3/merchant-service/complaint-notifications",
    "PUT /v3/merchant-service/complaint-notifications",
    "4012459282",
    "4012459287"
))]
pub use update_notification_url::UpdateNotificationUrl;
pub use update_refund_progress::RefundDecision;
#[doc(alias(
    "更新退款审批结果",
    "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    "4012467256",
    "4012467218"
))]
pub use update_refund_progress::UpdateRefundProgress;
#[doc(alias(
    "商户上传反馈图片",
    "/v3/global/merchant-service/images/upload",
    "POST /v3/global/merchant-service/images/upload"
))]
pub use upload_global_image::UploadGlobalImage;
#[doc(alias(
    "商户上传反馈图片",
    "/v3/merchant-service/images/upload",
    "POST /v3/merchant-service/images/upload",
    "4012467250",
    "4012467222"
))]
pub use upload_image::UploadImage;
